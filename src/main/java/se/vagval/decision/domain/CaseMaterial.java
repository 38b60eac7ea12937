package se.vagval.decision.domain;

import java.util.Optional;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.statement.ApprovedStatement;
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

    Optional<Recommendation> recommendation() {
        return approved.map(ApprovedStatement::recommendation)
                .or(() -> statement.flatMap(StatementSummary::recommendation));
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
