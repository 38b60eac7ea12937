package se.vagval.decision.domain;

import java.util.List;
import java.util.Optional;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.Proposal;
import se.vagval.statement.Recommendation;
import se.vagval.statement.StatementSummary;
import se.vagval.strategy.FrameworkVersion;

/** Underlag till utkasten. Everything about one case that the report and the brief are drafted from. */
record CaseMaterial(
        CaseFileSummary caseFile,
        ApplicationContent application,
        AssessmentProfile profile,
        FrameworkVersion framework,
        Optional<StatementSummary> statement,
        Optional<ApprovedStatement> approved) {

    long totalCost() {
        return application.budget().stream().mapToLong(BudgetLine::amount).sum();
    }

    boolean belowDelegationLimit() {
        return caseFile.appliedAmount() < framework.amountRules().delegationBelow();
    }

    /** What the approved statement proposes; before that, only the recommendation as it stands. */
    Proposal proposal() {
        return approved.map(ApprovedStatement::proposal)
                .orElseGet(() -> statement
                        .flatMap(StatementSummary::recommendation)
                        .map(it -> new Proposal(it, null, List.of(), ""))
                        .orElse(Proposal.NONE));
    }

    Optional<Recommendation> recommendation() {
        return Optional.ofNullable(proposal().recommendation());
    }

    long proposedAmount() {
        return proposal().amountOf(caseFile.appliedAmount());
    }

    /** The text of a block of the approved statement, or nothing. */
    String block(String id) {
        return approved.stream()
                .flatMap(it -> it.blocks().stream())
                .filter(it -> it.id().equals(id))
                .map(ApprovedStatement.Block::text)
                .findFirst()
                .orElse("");
    }
}
