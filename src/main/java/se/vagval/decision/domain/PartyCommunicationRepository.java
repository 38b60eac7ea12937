package se.vagval.decision.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PartyCommunicationRepository extends JpaRepository<PartyCommunication, UUID> {

    /** The case a letter belongs to, read without the letter. */
    @Query("select p.caseFile from PartyCommunication p where p.id = :letter")
    Optional<UUID> caseOf(UUID letter);

    List<PartyCommunication> findByCaseFileOrderByWrittenAtDesc(UUID caseFile);
}
