package se.vagval.assessment.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Deciding;
import se.vagval.assessment.AssessmentProfile.RuleOutcome;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.assessment.AssessmentProfile.Verdict;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Gate;
import se.vagval.strategy.Recommendation;

/** Regelförslaget as shown: what is suggested and by which rule, every rule in order, and what is missing. */
record SuggestionView(
        String recommendation,
        boolean forwardReservation,
        List<Row> rules,
        String missing,
        List<String> conditions,
        @Nullable Integer stoppedAfter,
        boolean verified) {

    private static final Pattern CODE = Pattern.compile("\\b[DG]\\d{1,2}\\b");

    /** One rule: {@code fired} the one that gives the suggestion, {@code verdict} how it came out. */
    record Row(
            String code,
            String suggestion,
            Verdict verdict,
            boolean fired,
            String explanation,
            String levels,
            List<String> decided) {}

    static SuggestionView of(Suggestion suggestion, FrameworkVersion framework) {
        var fired = suggestion.firedRule().orElse("");
        return new SuggestionView(
                suggestion.recommendation().map(it -> text(it, framework)).orElse(""),
                suggestion.forwardReservation(),
                suggestion.rules().stream().map(it -> row(it, fired, framework)).toList(),
                named(String.join(", ", suggestion.missingDimensions()), framework),
                suggestion.suggestedConditions(),
                suggestion.stoppedAfter(),
                framework.rules().stream().allMatch(it -> it.provenance().verified()));
    }

    private static Row row(RuleOutcome rule, String fired, FrameworkVersion framework) {
        return new Row(
                rule.code(),
                text(rule.recommendation(), framework),
                rule.verdict(),
                rule.code().equals(fired),
                rule.explanation(),
                named(rule.levels(), framework),
                rule.decidedBy().stream().map(Deciding::words).toList());
    }

    /** A code with the name of what it means; what means nothing here stays as it is. */
    private static String named(String words, FrameworkVersion framework) {
        return CODE.matcher(words)
                .replaceAll(it -> Matcher.quoteReplacement(Stream.concat(
                                framework.dimensions().stream()
                                        .filter(dimension -> dimension.code().equals(it.group()))
                                        .map(Dimension::name),
                                framework.gates().stream()
                                        .filter(gate -> gate.code().equals(it.group()))
                                        .map(Gate::name))
                        .findFirst()
                        .map(name -> it.group() + " " + name)
                        .orElse(it.group())));
    }

    private static String text(Recommendation recommendation, FrameworkVersion framework) {
        return framework.recommendationPhrases().stream()
                .filter(it -> it.recommendation() == recommendation)
                .map(FrameworkVersion.RecommendationPhrase::text)
                .findFirst()
                .orElseThrow();
    }

    public boolean isGiven() {
        return !recommendation.isEmpty();
    }

    public List<Row> fired() {
        return rules.stream().filter(Row::fired).toList();
    }
}
