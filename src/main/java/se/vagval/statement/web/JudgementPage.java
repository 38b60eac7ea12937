package se.vagval.statement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.RuleOutcome;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.statement.Judgement.Ambition;
import se.vagval.statement.domain.StatementView;
import se.vagval.strategy.Recommendation;
import se.vagval.web.Clash;

/** Everything statement/judgement.html shows besides the form. */
record JudgementPage(
        CasePlace place,
        StatementView statement,
        int version,
        @Nullable Clash clash) {

    public Recommendation[] recommendations() {
        return Recommendation.values();
    }

    public Ambition[] ambitions() {
        return Ambition.values();
    }

    public Suggestion suggestion() {
        return statement.suggestion();
    }

    public @Nullable Recommendation suggested() {
        return SuggestedWords.recommendation(statement.suggestion());
    }

    public List<RuleOutcome> fired() {
        return SuggestedWords.fired(statement.suggestion());
    }
}
