package se.vagval.statement.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.EffectLogic;
import se.vagval.language.SwedishClauses;
import se.vagval.statement.BlockCode;
import se.vagval.strategy.DimensionRole;

/** B5: how well the chain from effort to effect holds, what is unclear in it, and what speaks for going on all the same. */
@Component
class EffectLogicDraft implements BlockDraft {

    private static final int WEAK_TO = 2;

    private final Phrases phrases;
    private final Grounds grounds;

    EffectLogicDraft(Phrases phrases) {
        this.phrases = phrases;
        this.grounds = new Grounds(phrases);
    }

    @Override
    public BlockCode block() {
        return BlockCode.B5;
    }

    @Override
    public Draft of(Material material) {
        var text = new Paragraph(phrases);
        var logic = material.profile().effectLogic();
        var level = material.level(DimensionRole.EFFECT_LOGIC);
        if (material.isNotAssessable(DimensionRole.EFFECT_LOGIC)) {
            text.say("effect.notAssessable");
        } else if (level.isEmpty()) {
            text.missing(Gap.NO_EFFECT_LOGIC);
        } else {
            text.say(
                    "effect." + level.get(),
                    Prose.upperFirst(phrases.say("type." + material.projectType() + ".genitive")));
        }
        text.add(grounds.motivation(material, DimensionRole.EFFECT_LOGIC));
        gaps(material, text);
        unclear(logic, text);
        consequences(logic.consequences(), text);
        boolean weak = level.filter(it -> it <= WEAK_TO).isPresent();
        grounds.cite(material, DimensionRole.EFFECT_LOGIC, text);
        counterweight(material, weak, text);
        reservation(material, text);
        return text.draft();
    }

    /** What the chain lacks, once somebody has begun to build it; an effect on one sight is enough, as in the brief. */
    private void gaps(Material material, Paragraph text) {
        var chain = material.chain();
        if (chain.items().isEmpty()) {
            return;
        }
        var named = chain.emptyLinks().stream()
                .filter(it -> !it.isEffect())
                .map(it -> phrases.say("effect.link." + it))
                .collect(Collectors.toCollection(ArrayList::new));
        if (chain.lacksEffects()) {
            named.addFirst(phrases.say("effect.link.effects"));
        }
        say("effect.gaps", named, text);
    }

    private void unclear(EffectLogic logic, Paragraph text) {
        String terms =
                Prose.list(logic.unclearTerms().stream().map(Prose::quoted).toList());
        String activities =
                Prose.list(logic.unclearActivities().stream().map(Prose::quoted).toList());
        if (!terms.isEmpty() && !activities.isEmpty()) {
            text.say("effect.unclear.both", terms, activities);
        } else if (!terms.isEmpty()) {
            text.say("effect.unclear.terms", terms);
        } else if (!activities.isEmpty()) {
            text.say("effect.unclear.activities", activities);
        }
    }

    /** What follows is written as a clause, as a state without its verb ("effekten svår att bedöma") or as a thing; each reads in its own way. */
    private void consequences(List<String> consequences, Paragraph text) {
        var words = SwedishClauses.words();
        Predicate<String> clause = it -> words.startsClause(it) || words.isClause(it);
        Predicate<String> state = words::isState;
        var parts = consequences.stream()
                .map(Prose::fragment)
                .map(SwedishClauses.words()::lowerFirst)
                .toList();
        var clauses = parts.stream().filter(clause).map(words::asClause).toList();
        say("effect.follows.clause", clauses, text);
        say("effect.follows.state", parts.stream().filter(state).toList(), text);
        say("effect.follows", parts.stream().filter(clause.or(state).negate()).toList(), text);
    }

    private void say(String key, List<String> parts, Paragraph text) {
        if (!parts.isEmpty()) {
            text.say(key, Prose.list(parts));
        }
    }

    private void counterweight(Material material, boolean weak, Paragraph text) {
        String counterweight = SwedishClauses.words()
                .lowerFirst(Prose.fragment(material.profile().effectLogic().counterweight()));
        if (counterweight.isEmpty()) {
            return;
        }
        var words = SwedishClauses.words();
        boolean clause = !words.startsClause(counterweight) && words.isClause(counterweight);
        text.say(clause ? "effect.counter.clause" : "effect.counter", words.subordinate(counterweight));
        var chosen = material.judgement().recommendation();
        boolean goesOn = chosen != null && chosen.givesMoney();
        if (!goesOn || !weak) {
            return;
        }
        String project = phrases.project(material.projectType());
        boolean ahead = !material.judgement().forwardReservation().isBlank();
        String next = phrases.say("type." + material.projectType() + ".next");
        text.say(ahead ? "effect.counter.reasonable.ahead" : "effect.counter.reasonable", project, next);
    }

    private void reservation(Material material, Paragraph text) {
        String reservation = material.judgement().forwardReservation();
        if (!reservation.isBlank()) {
            text.add(Prose.sentence(reservation));
        } else if (material.profile().suggestion().forwardReservation()) {
            text.missing(Gap.NO_RESERVATION);
        }
    }
}
