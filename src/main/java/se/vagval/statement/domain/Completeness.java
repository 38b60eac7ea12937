package se.vagval.statement.domain;

import java.util.ArrayList;
import java.util.List;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.assessment.Assessments.MissingPart;
import se.vagval.casefile.CaseFileId;
import se.vagval.statement.Judgement;
import se.vagval.strategy.Recommendation;

/** Det här saknas: what the statement itself demands before it is handed in. */
final class Completeness {

    private static final String KEY = "statement.missing.";

    private Completeness() {}

    static List<MissingPart> missing(
            CaseFileId caseFile,
            long applied,
            Judgement judgement,
            Suggestion suggestion,
            boolean deviates,
            List<BlockView> blocks) {
        var missing = new ArrayList<MissingPart>();
        String page = caseFile.address("utlatande");
        String judging = page + "/stallningstagande";
        var recommendation = judgement.recommendation();
        if (recommendation == null) {
            missing.add(new MissingPart(KEY + "recommendation", "", judging + "#recommendation"));
        } else if (recommendation.requiresConditions()
                && judgement.proposal().binding().isEmpty()) {
            missing.add(new MissingPart(KEY + "conditions", "", judging + "#conditions"));
        }
        if (judgement.proposal().amountOf(0) > applied) {
            missing.add(new MissingPart(KEY + "amount", "", judging + "#amount"));
        }
        if (suggestion.stoppedAfter() != null && recommendation != null && recommendation != Recommendation.DECLINE) {
            missing.add(new MissingPart(
                    KEY + "stopped", String.valueOf(suggestion.stoppedAfter()), judging + "#recommendation"));
        }
        if (deviates && !judgement.deviation().arguesBothWays()) {
            missing.add(new MissingPart(KEY + "deviation", "", judging + "#deviationInFavour"));
        }
        blocks.stream()
                .filter(it -> it.text().isBlank()
                        && (it.code().needsText() || it.code().isOptional()))
                .forEach(it -> missing.add(new MissingPart(KEY + "block." + it.code(), "", page + "#" + it.code())));
        return missing;
    }
}
