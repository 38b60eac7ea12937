package se.vagval.casefile.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FileNoteRepository extends JpaRepository<FileNote, UUID> {

    List<FileNote> findByCaseFileOrderByHeldOnAscWrittenAtAsc(UUID caseFile);
}
