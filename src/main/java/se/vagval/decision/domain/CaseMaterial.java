package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.ProjectMoney;
import se.vagval.decision.GrantGround;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Proposal;
import se.vagval.statement.StatementSummary;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Recommendation;

/** Underlag till utkasten. Everything about one case that the report and the brief are drafted from. */
record CaseMaterial(
        CaseFileSummary caseFile,
        ApplicationContent application,
        AssessmentProfile profile,
        FrameworkVersion framework,
        Optional<StatementSummary> statement,
        Optional<ApprovedStatement> approved,
        Optional<PartyCommunication> told,
        List<LocalDate> supplemented,
        GrantGround.Said ground) {

    /** Whether there is no application here, only a statement that was written elsewhere. */
    boolean isReadFromStatement() {
        return profile.origin() == AssessmentProfile.Origin.FINISHED_STATEMENT;
    }

    ProjectMoney money() {
        return application.money(framework);
    }

    /** What is applied for, when the case says. */
    @Nullable
    Long applied() {
        return caseFile.appliedAmount() == 0 ? null : caseFile.appliedAmount();
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

    /** Whether something else is proposed than the rule table suggests. */
    boolean deviates() {
        return approved.map(ApprovedStatement::deviates).orElse(false);
    }

    /** The amount proposed, or nothing when neither proposal nor application names one. */
    @Nullable
    Long proposedAmount() {
        var amount = proposal().amountOf(caseFile.appliedAmount());
        return amount == 0 ? null : amount;
    }

    /** What is proposed to be given where it is another sum than was applied for. */
    @Nullable
    Long otherGrant() {
        var amount = proposal().givesMoney() ? proposedAmount() : null;
        return amount == null || amount.equals(applied()) ? null : amount;
    }

    CaseMaterial on(GrantGround.Said said) {
        return new CaseMaterial(
                caseFile, application, profile, framework, statement, approved, told, supplemented, said);
    }

    /** The text of a block of the approved statement, or nothing. */
    String block(BlockCode code) {
        return approved.stream()
                .flatMap(it -> it.blocks().stream())
                .filter(it -> it.id().equals(code.name()))
                .map(ApprovedStatement.Block::text)
                .findFirst()
                .orElse("");
    }
}
