package se.vagval.statement.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptVersionRepository extends JpaRepository<KeptVersion, UUID> {

    Optional<KeptVersion> findFirstByStatementIdAndPartOrderByNumberDesc(UUID statementId, String part);

    Optional<KeptVersion> findByStatementIdAndPartAndNumber(UUID statementId, String part, int number);

    List<KeptVersion> findTop50ByStatementIdAndPartOrderByNumberDesc(UUID statementId, String part);
}
