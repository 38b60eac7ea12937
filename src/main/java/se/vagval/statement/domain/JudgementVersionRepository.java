package se.vagval.statement.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface JudgementVersionRepository extends JpaRepository<JudgementVersion, UUID> {

    boolean existsByStatementIdAndNumberGreaterThanAndSavedByNot(UUID statementId, int number, String savedBy);

    Optional<JudgementVersion> findByStatementIdAndNumber(UUID statementId, int number);
}
