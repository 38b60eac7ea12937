package se.vagval.decision.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who has signed which edition of a case's statement; rows are only ever added. */
interface CoSignatureRepository extends JpaRepository<CoSignature, UUID> {

    List<CoSignature> findByCaseFileAndStatementHash(UUID caseFile, String statementHash);
}
