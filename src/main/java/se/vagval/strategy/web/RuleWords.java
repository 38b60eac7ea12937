package se.vagval.strategy.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Rule;
import se.vagval.strategy.RuleCondition;
import se.vagval.strategy.RuleCondition.All;
import se.vagval.strategy.RuleCondition.Always;
import se.vagval.strategy.RuleCondition.Any;
import se.vagval.strategy.RuleCondition.AnyGate;
import se.vagval.strategy.RuleCondition.AtLeast;
import se.vagval.strategy.RuleCondition.AtMost;
import se.vagval.strategy.RuleCondition.DecisivePartyMissing;
import se.vagval.strategy.RuleCondition.Not;
import se.vagval.strategy.RuleCondition.NotAssessable;
import se.vagval.strategy.RuleCondition.OpenConditions;
import se.vagval.strategy.RuleCondition.ProjectIs;
import se.vagval.web.Words;

/** Builds the Swedish of a rule from its data, so that the rule table explains itself however it is changed. */
@Component
public class RuleWords {

    private static final String KEY = "strategy.rule.";

    /** A version as one reader is told of it. */
    private record Told(FrameworkVersion framework, FrameworkReader reader) {}

    private final Words words;

    RuleWords(Words words) {
        this.words = words;
    }

    public RuleSentence sentence(Rule rule, FrameworkVersion framework, FrameworkReader reader) {
        var version = new Told(framework, reader);
        var suggestion = framework.recommendationPhrases().stream()
                .filter(it -> it.recommendation() == rule.suggestion())
                .findFirst()
                .orElseThrow()
                .text();
        return switch (rule.condition()) {
            case Always always -> new RuleSentence(rule, phrase(always, version), List.of(), suggestion);
            case Any any -> several(rule, any, alternatives(any, version), suggestion);
            case All all -> several(rule, all, demands(all, version), suggestion);
            case RuleCondition single -> several(rule, single, List.of(phrase(single, version)), suggestion);
        };
    }

    private RuleSentence several(Rule rule, RuleCondition condition, List<String> parts, String suggestion) {
        var key = parts.size() == 1 ? "intro" : condition instanceof Any ? "intro.any" : "intro.all";
        return new RuleSentence(rule, say(key), parts, suggestion);
    }

    private String phrase(RuleCondition condition, Told version) {
        return switch (condition) {
            case All all -> String.join(" " + say("and") + " ", demands(all, version));
            case Any any -> String.join(" " + say("or") + " ", alternatives(any, version));
            case Not(OpenConditions ignored) -> say("noOpenConditions");
            case Not(var of) -> say("not", phrase(of, version));
            case AtLeast(var dimension, var level) -> level(dimension, level, 4, version);
            case AtMost(var dimension, var level) -> level(dimension, 0, level, version);
            case NotAssessable(var dimension) -> say("notAssessable", name(dimension, version));
            case AnyGate(var outcome) -> say("gate." + outcome);
            case ProjectIs(var type) ->
                say("projectIs", version.framework().textOf(type.name()).orElse(type.name()));
            case DecisivePartyMissing ignored -> say("decisivePartyMissing");
            case OpenConditions ignored -> say("openConditions");
            case Always ignored -> say("always");
        };
    }

    /** A lower and an upper limit of the same dimension read better as one: "är 1–2". */
    private List<String> demands(All all, Told version) {
        var parts = new ArrayList<String>();
        var rest = new ArrayList<>(all.of());
        while (!rest.isEmpty()) {
            var first = rest.removeFirst();
            var upper = first instanceof AtLeast(var dimension, var ignored) ? upperLimit(rest, dimension) : null;
            if (first instanceof AtLeast(var dimension, var lower) && upper != null) {
                rest.remove(upper);
                parts.add(level(dimension, lower, upper.level(), version));
            } else {
                parts.add(phrase(first, version));
            }
        }
        return parts;
    }

    private static @Nullable AtMost upperLimit(List<RuleCondition> rest, String dimension) {
        return rest.stream()
                .filter(AtMost.class::isInstance)
                .map(AtMost.class::cast)
                .filter(it -> it.dimension().equals(dimension))
                .findFirst()
                .orElse(null);
    }

    /** Dimensions that all "cannot be assessed" are named in one breath. */
    private List<String> alternatives(Any any, Told version) {
        var unclear = any.of().stream()
                .filter(NotAssessable.class::isInstance)
                .map(it -> name(((NotAssessable) it).dimension(), version))
                .toList();
        var parts = new ArrayList<String>();
        any.of().stream()
                .filter(it -> unclear.size() < 2 || !(it instanceof NotAssessable))
                .forEach(it -> parts.add(phrase(it, version)));
        if (unclear.size() > 1) {
            var last = unclear.getLast();
            var others = String.join(", ", unclear.subList(0, unclear.size() - 1));
            parts.add(say("anyNotAssessable", others, last));
        }
        return parts;
    }

    private String level(String code, int lower, int upper, Told version) {
        var dimension = version.framework().dimension(code);
        var low = dimension.anchor(lower).word();
        var high = dimension.anchor(upper).word();
        if (lower == upper) {
            return say("level", name(code, version), lower, low);
        }
        if (upper == 4) {
            return say("atLeast", name(code, version), lower, low);
        }
        return lower == 0
                ? say("atMost", name(code, version), upper, high)
                : say("between", name(code, version), lower, upper, low, high);
    }

    private static String name(String code, Told version) {
        return version.reader().named(code, version.framework().dimension(code).name());
    }

    private String say(String key, Object... arguments) {
        return words.message(KEY + key, arguments);
    }
}
