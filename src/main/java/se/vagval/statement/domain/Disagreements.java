package se.vagval.statement.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.assessment.Grade;
import se.vagval.statement.BlockCode;
import se.vagval.statement.RulingWords;
import se.vagval.statement.domain.Disagreement.Kind;
import se.vagval.statement.domain.StatementDesk.Desk;
import se.vagval.statement.drafting.Phrases;
import se.vagval.strategy.FrameworkVersion.RecommendationPhrase;
import se.vagval.web.AmountReader;

/**
 * Looks in all of a statement for words that belong to another grade than the one given. It knows certain turns of phrase and
 * no more: silence from here is no proof that text and assessment agree.
 */
@Component
class Disagreements {

    private static final int HIGH_FROM = 3;
    private static final int LOW_TO = 2;
    private final Phrases phrases;
    private final RulingWords rulings;

    Disagreements(Phrases phrases, RulingWords rulings) {
        this.phrases = phrases;
        this.rulings = rulings;
    }

    /** @param sums every amount of the project; none where the application is silent on money */
    List<Disagreement> in(SubmittedContent content, Desk desk, Set<Long> sums) {
        var found = new ArrayList<Disagreement>();
        if (desk.deviates(content.judgement())) {
            found.add(Disagreement.of(Kind.SUGGESTION, BlockCode.B1, ""));
        }
        opening(content, desk, found);
        proposal(content, sums, found);
        for (var code : BlockCode.values()) {
            String text = content.text(code).toLowerCase(Locale.ROOT);
            desk.profile().dimensions().keySet().forEach(it -> words(code, text, it, desk, found));
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

    /** What is proposed is data; a text that says otherwise is told with its place. */
    private void proposal(SubmittedContent content, Set<Long> sums, List<Disagreement> found) {
        var recommendation = content.judgement().recommendation();
        var known = new HashSet<>(sums);
        known.add(content.judgement().proposal().amountOf(0));
        for (var code : BlockCode.values()) {
            var text = content.text(code);
            if (recommendation != null) {
                rulings.against(recommendation, text)
                        .ifPresent(it -> found.add(Disagreement.of(Kind.RULING, code, it)));
            }
            if (!sums.isEmpty() && ProjectSums.PROPOSING.contains(code)) {
                AmountReader.namedIn(text).stream()
                        .filter(it -> !known.contains(it.kronor()))
                        .forEach(it -> found.add(Disagreement.of(Kind.AMOUNT, code, it.words())));
            }
        }
    }

    private void words(BlockCode code, String text, String dimension, Desk desk, List<Disagreement> found) {
        var graded = desk.profile().dimensions().get(dimension);
        var role = desk.framework().roleOf(dimension);
        if (graded == null || role.isEmpty()) {
            return;
        }
        var key = "words." + role.get();
        switch (graded.grade()) {
            case Grade.Level(int level)
            when level >= HIGH_FROM -> add(Kind.WEAK_WORDS, key + ".weak", code, text, dimension, level, found);
            case Grade.Level(int level)
            when level <= LOW_TO -> add(Kind.STRONG_WORDS, key + ".strong", code, text, dimension, level, found);
            case Grade.Level ignored -> {}
            case Grade.NotAssessable ignored -> unjudged(key, code, text, dimension, found);
            case Grade.NotRelevant ignored -> unjudged(key, code, text, dimension, found);
        }
    }

    /** What could not be judged is neither weak nor strong. */
    private void unjudged(String key, BlockCode code, String text, String dimension, List<Disagreement> found) {
        add(Kind.UNJUDGED_WORDS, key + ".weak", code, text, dimension, -1, found);
        add(Kind.UNJUDGED_WORDS, key + ".strong", code, text, dimension, -1, found);
    }

    private void add(
            Kind kind, String key, BlockCode code, String text, String dimension, int level, List<Disagreement> found) {
        for (String words : phrases.sayIfKnown(key).split("\\s*;\\s*")) {
            if (!words.isEmpty() && text.contains(words)) {
                found.add(new Disagreement(kind, code, words, dimension, level));
                return;
            }
        }
    }
}
