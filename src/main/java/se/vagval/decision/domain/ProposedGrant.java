package se.vagval.decision.domain;

import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.Proposal;
import se.vagval.statement.StatementStatus;
import se.vagval.statement.Statements;

/** Föreslaget stöd: what a case is to be given by its approved statement, else all that is applied for. */
@Component
class ProposedGrant {

    private final Statements statements;

    ProposedGrant(Statements statements) {
        this.statements = statements;
    }

    /** Nought where nobody has named an amount; a statement that is opened again proposes nothing until it is approved anew. */
    long in(CaseFileSummary caseFile) {
        return statements
                .summaryOf(caseFile.id())
                .filter(it -> it.status() == StatementStatus.APPROVED)
                .flatMap(it -> statements.approvedOf(caseFile.id()))
                .map(ApprovedStatement::proposal)
                .filter(Proposal::givesMoney)
                .map(it -> it.amountOf(caseFile.appliedAmount()))
                .orElse(caseFile.appliedAmount());
    }
}
