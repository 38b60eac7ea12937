package se.vagval.statement.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.Deciding;
import se.vagval.assessment.AssessmentProfile.DecidingKind;
import se.vagval.language.SwedishClauses;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.FrameworkVersion.RecommendationPhrase;
import se.vagval.strategy.Recommendation;

/** B1: the recommendation first, then what stands in the way, strengths, weaknesses and what is at risk for whom. */
@Component
class OpeningDraft implements BlockDraft {

    private static final int STRENGTH_FROM = 3;
    private static final int WEAKNESS_TO = 1;
    private static final int MOST_NAMED = 3;

    private final Phrases phrases;

    OpeningDraft(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public BlockCode block() {
        return BlockCode.B1;
    }

    @Override
    public Draft of(Material material) {
        var text = new Paragraph(phrases);
        recommendation(material, text);
        obstacles(material, text);
        strengthsAndWeaknesses(material, text);
        told(material, text);
        risk(material.judgement().risk(), text);
        return text.draft();
    }

    private void recommendation(Material material, Paragraph text) {
        var chosen = material.judgement().recommendation();
        if (chosen == null) {
            text.missing(Gap.NO_RECOMMENDATION);
            return;
        }
        String project = phrases.project(material.projectType());
        material.framework().recommendationPhrases().stream()
                .filter(it -> it.recommendation() == chosen)
                .map(RecommendationPhrase::phrase)
                .findFirst()
                .ifPresent(phrase -> text.add(Prose.sentence(project + " " + phrase)));
    }

    /** What the formal check found in the way, where that is what decides. */
    private void obstacles(Material material, Paragraph text) {
        var found = material.profile().suggestion().fired().stream()
                .filter(it -> it.recommendation() == Recommendation.DECLINE)
                .flatMap(it -> it.decidedBy().stream())
                .filter(it -> it.kind() == DecidingKind.GATE)
                .map(Deciding::subject)
                .collect(Collectors.toSet());
        var names = material.framework().gates().stream()
                .filter(it -> found.contains(it.code()))
                .map(it -> SwedishClauses.words().lowerFirst(it.name()))
                .toList();
        if (!names.isEmpty()) {
            text.say("opening.obstacles", names.size(), Prose.list(names));
        }
    }

    private void strengthsAndWeaknesses(Material material, Paragraph text) {
        var given = material.judgement();
        boolean own = !given.strengths().isEmpty() || !given.weaknesses().isEmpty();
        var strengths = own ? given.strengths() : named(material, it -> it >= STRENGTH_FROM, true);
        var weaknesses = own ? given.weaknesses() : named(material, it -> it <= WEAKNESS_TO, false);
        String good = Prose.list(strengths, OpeningDraft::asThing);
        String bad = Prose.list(weaknesses, OpeningDraft::asThing);
        if (!good.isEmpty() && !bad.isEmpty()) {
            text.say("opening.both", whose(material), good, bad, strengths.size(), weaknesses.size());
        } else if (!good.isEmpty()) {
            text.say("opening.strengths", whose(material), good, strengths.size());
        } else if (!bad.isEmpty()) {
            text.say("opening.weaknesses", whose(material), bad, weaknesses.size());
        } else {
            text.missing(Gap.NO_STRENGTHS_OR_WEAKNESSES);
        }
    }

    /** What stands after "är" is a thing or a clause with "att", never a sentence of its own. */
    private static String asThing(String text) {
        var small = SwedishClauses.words().lowerFirst(text);
        return SwedishClauses.words().isClause(small) ? SwedishClauses.words().asClause(small) : small;
    }

    private String whose(Material material) {
        return Prose.upperFirst(phrases.say("type." + material.projectType() + ".genitive"));
    }

    /** What the rule table read and no block of its own tells, when it is weak or cannot be judged. */
    private void told(Material material, Paragraph text) {
        String project = phrases.project(material.projectType());
        material.framework().dimensions().stream()
                .filter(Dimension::requiredBySuggestion)
                .forEach(it -> {
                    String at = material.isNotAssessable(it)
                            ? "notAssessable"
                            : material.level(it).map(String::valueOf).orElse("");
                    String said = at.isEmpty() ? "" : phrases.sayIfKnown("told." + it.role() + "." + at, project);
                    text.add(Prose.sentence(said));
                });
    }

    /** The dimensions that stand out, strongest or weakest first; at most as many as a reader keeps in mind. */
    private List<String> named(Material material, IntPredicate stands, boolean strongestFirst) {
        Comparator<Dimension> byLevel =
                Comparator.comparing(it -> material.level(it).orElseThrow());
        return material.framework().dimensions().stream()
                .filter(it -> material.level(it).filter(stands::test).isPresent())
                .sorted(strongestFirst ? byLevel.reversed() : byLevel)
                .map(it -> phrases.sayIfKnown("dimension." + it.role()))
                .filter(it -> !it.isEmpty())
                .limit(MOST_NAMED)
                .toList();
    }

    private void risk(Judgement.Risk risk, Paragraph text) {
        if (risk.what().isBlank()) {
            text.missing(Gap.NO_RISK);
            return;
        }
        String what = SwedishClauses.words().lowerFirst(Prose.fragment(risk.what()));
        String whom = SwedishClauses.words().lowerFirst(Prose.fragment(risk.forWhom()));
        String consequence = SwedishClauses.words().lowerFirst(Prose.fragment(risk.consequence()));
        String clause = SwedishClauses.words().startsClause(what) ? ".that" : "";
        String start = whom.isEmpty()
                ? phrases.say("opening.risk" + clause, what)
                : phrases.say("opening.risk.whom" + clause, whom, what);
        String end = consequence.isEmpty() ? "" : phrases.say("opening.risk.consequence", consequence);
        text.add(Prose.sentence(start)).add(Prose.sentence(end));
    }
}
