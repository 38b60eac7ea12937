package se.vagval.strategy.domain;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.strategy.FrameworkVersion.LevelAnchor;
import se.vagval.strategy.GateOutcome;
import se.vagval.strategy.Recommendation;
import se.vagval.strategy.Rule;
import se.vagval.strategy.RuleCondition;

/** Whether a version hangs together: nothing half-defined may ever be published, since a published version cannot be mended. */
final class FrameworkCheck {

    private FrameworkCheck() {}

    /** @throws IllegalArgumentException naming the first thing that is wrong */
    static void check(FrameworkVersion version) {
        codes(version);
        for (var dimension : version.dimensions()) {
            var levels = dimension.anchors().stream().map(LevelAnchor::level).toList();
            require(levels.equals(List.of(0, 1, 2, 3, 4)), version, dimension.code() + " has no five anchors in order");
        }
        var roles = version.dimensions().stream()
                .map(FrameworkVersion.Dimension::role)
                .filter(Objects::nonNull)
                .toList();
        require(new HashSet<>(roles).size() == roles.size(), version, "a role stands twice");
        version.gates().forEach(gate -> gate.words().values().forEach(Pattern::compile));
        rules(version);
        ReadingGuideCheck.check(version);
        var phrased = version.recommendationPhrases().stream()
                .map(it -> it.recommendation())
                .collect(Collectors.toSet());
        require(phrased.equals(EnumSet.allOf(Recommendation.class)), version, "a recommendation lacks its phrase");
    }

    private static void codes(FrameworkVersion version) {
        unique(version, version.dimensions(), FrameworkVersion.Dimension::code);
        unique(version, version.gates(), FrameworkVersion.Gate::code);
        unique(version, version.rules(), Rule::code);
        unique(version, version.municipalities(), FrameworkVersion.Municipality::code);
        unique(version, version.strengthAreas(), FrameworkVersion.StrengthArea::code);
        unique(version, version.assuranceSteps(), FrameworkVersion.AssuranceStep::number);
        Stream.of(
                        version.priorities(),
                        version.nationalAreas(),
                        version.conflictTypes(),
                        version.agendaGoals(),
                        version.samiAreas(),
                        version.helixSectors(),
                        version.funds(),
                        version.supportForms(),
                        version.projectTypes())
                .forEach(items -> unique(version, items, Item::code));
    }

    private static <T> void unique(FrameworkVersion version, List<T> items, Function<T, Object> code) {
        require(!items.isEmpty(), version, "an empty list");
        var seen = new HashSet<>();
        for (var item : items) {
            require(seen.add(code.apply(item)), version, "the code " + code.apply(item) + " stands twice");
        }
    }

    private static void rules(FrameworkVersion version) {
        var dimensions = version.dimensions().stream()
                .map(FrameworkVersion.Dimension::code)
                .collect(Collectors.toSet());
        var types = version.projectTypes().stream().map(Item::code).collect(Collectors.toSet());
        for (var rule : version.rules()) {
            require(isSound(rule.condition(), dimensions, types), version, rule.code() + " asks for something unknown");
        }
        require(
                version.rules().getLast().condition() instanceof RuleCondition.Always,
                version,
                "the last rule does not always hold");
    }

    private static boolean isSound(RuleCondition condition, Set<String> dimensions, Set<String> types) {
        return switch (condition) {
            case RuleCondition.All(var of) ->
                !of.isEmpty() && of.stream().allMatch(it -> isSound(it, dimensions, types));
            case RuleCondition.Any(var of) ->
                !of.isEmpty() && of.stream().allMatch(it -> isSound(it, dimensions, types));
            case RuleCondition.Not(var of) -> isSound(of, dimensions, types);
            case RuleCondition.AtLeast(var dimension, var level) -> dimensions.contains(dimension) && isLevel(level);
            case RuleCondition.AtMost(var dimension, var level) -> dimensions.contains(dimension) && isLevel(level);
            case RuleCondition.NotAssessable(var dimension) -> dimensions.contains(dimension);
            case RuleCondition.AnyGate(var outcome) -> outcome != GateOutcome.OK;
            case RuleCondition.ProjectIs(var type) -> types.contains(type.name());
            case RuleCondition.DecisivePartyMissing ignored -> true;
            case RuleCondition.OpenConditions ignored -> true;
            case RuleCondition.Always ignored -> true;
        };
    }

    private static boolean isLevel(int level) {
        return level >= 0 && level <= 4;
    }

    private static void require(boolean sound, FrameworkVersion version, String fault) {
        if (!sound) {
            throw new IllegalArgumentException("framework " + version.id() + ": " + fault);
        }
    }
}
