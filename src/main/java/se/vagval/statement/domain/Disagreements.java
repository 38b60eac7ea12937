package se.vagval.statement.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.Grade;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.Disagreement.Kind;
import se.vagval.statement.domain.StatementDesk.Desk;
import se.vagval.statement.drafting.Phrases;
import se.vagval.strategy.FrameworkVersion.RecommendationPhrase;

/** Compares the words of a statement with the grades it rests on. The words to look for are texts like any other. */
@Component
class Disagreements {

    private static final int HIGH_FROM = 3;
    private static final int LOW_TO = 1;
    private static final Map<BlockCode, List<String>> JUDGED_IN = Map.of(
            BlockCode.B3, List.of("D1"),
            BlockCode.B4, List.of("D2", "D3"),
            BlockCode.B5, List.of("D8"),
            BlockCode.B6, List.of("D10"));

    private final Phrases phrases;

    Disagreements(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Disagreement> in(SubmittedContent content, Desk desk) {
        var found = new ArrayList<Disagreement>();
        if (desk.deviates(content.judgement())) {
            found.add(Disagreement.of(Kind.SUGGESTION, BlockCode.B1, ""));
        }
        opening(content, desk, found);
        for (var code : BlockCode.values()) {
            String text = content.text(code).toLowerCase(Locale.ROOT);
            JUDGED_IN.getOrDefault(code, List.of()).forEach(it -> words(code, text, it, desk.profile(), found));
        }
        return found;
    }

    /** One phrase may contain another, so the longest that fits is the one the text says. */
    private static void opening(SubmittedContent content, Desk desk, List<Disagreement> found) {
        var recommendation = content.judgement().recommendation();
        if (recommendation == null) {
            return;
        }
        String text = content.text(BlockCode.B1).toLowerCase(Locale.ROOT);
        var said = desk.framework().recommendationPhrases().stream()
                .filter(it -> text.contains(it.phrase().toLowerCase(Locale.ROOT)))
                .reduce((one, other) -> one.phrase().length() >= other.phrase().length() ? one : other)
                .map(RecommendationPhrase::recommendation);
        if (said.filter(it -> it == recommendation).isEmpty()) {
            found.add(Disagreement.of(Kind.OPENING, BlockCode.B1, ""));
        }
    }

    private void words(
            BlockCode code, String text, String dimension, AssessmentProfile profile, List<Disagreement> found) {
        var graded = profile.dimensions().get(dimension);
        if (graded == null || !(graded.grade() instanceof Grade.Level(int level))) {
            return;
        }
        if (level >= HIGH_FROM) {
            add(Kind.WEAK_WORDS, "words." + dimension + ".weak", code, text, dimension, level, found);
        } else if (level <= LOW_TO) {
            add(Kind.STRONG_WORDS, "words." + dimension + ".strong", code, text, dimension, level, found);
        }
    }

    private void add(
            Kind kind, String key, BlockCode code, String text, String dimension, int level, List<Disagreement> found) {
        for (String words : phrases.say(key).split("\\s*;\\s*")) {
            if (text.contains(words)) {
                found.add(new Disagreement(kind, code, words, dimension, level));
                return;
            }
        }
    }
}
