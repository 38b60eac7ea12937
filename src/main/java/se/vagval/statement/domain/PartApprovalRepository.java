package se.vagval.statement.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PartApprovalRepository extends JpaRepository<PartApproval, UUID> {

    /** All that has been approved in a statement, oldest first. */
    List<PartApproval> findByStatementIdOrderByApprovedAt(UUID statementId);
}
