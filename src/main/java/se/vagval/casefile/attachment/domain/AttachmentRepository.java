package se.vagval.casefile.attachment.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AttachmentRepository extends JpaRepository<Attachment, UUID> {

    List<Attachment> findByCaseFileOrderByFiledAtDesc(UUID caseFile);

    Optional<Attachment> findByIdAndCaseFile(UUID id, UUID caseFile);

    boolean existsByCaseFileAndNameAndSha256(UUID caseFile, String name, String sha256);
}
