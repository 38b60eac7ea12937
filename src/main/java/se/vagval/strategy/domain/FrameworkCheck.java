package se.vagval.strategy.domain;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.vagval.strategy.BoundedPattern;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.FinancingType;
import se.vagval.strategy.FocusArea;
import se.vagval.strategy.FormOfSupport;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.strategy.FrameworkVersion.LevelAnchor;
import se.vagval.strategy.Fund;
import se.vagval.strategy.Gate;
import se.vagval.strategy.GateOutcome;
import se.vagval.strategy.HandbookEntry;
import se.vagval.strategy.Recommendation;
import se.vagval.strategy.RetiredHint;
import se.vagval.strategy.Rule;
import se.vagval.strategy.RuleCondition;
import se.vagval.strategy.domain.FrameworkFault.What;

/** Whether a version hangs together: nothing half-defined may ever be published, since a published version cannot be mended. */
public final class FrameworkCheck {

    private final FrameworkVersion version;
    private final List<FrameworkFault> faults = new ArrayList<>();

    private FrameworkCheck(FrameworkVersion version) {
        this.version = version;
    }

    /** Everything that is wrong, in reading order; nothing when the version is sound. */
    public static List<FrameworkFault> faultsIn(FrameworkVersion version) {
        var check = new FrameworkCheck(version);
        check.check();
        check.faults.addAll(EndlessPatterns.faultsIn(version));
        return List.copyOf(check.faults);
    }

    /**
     * That its parts fit each other. Patterns are tried where somebody writes them, not at every start: it takes a second, and
     * reading is bounded anyway.
     *
     * @throws IllegalArgumentException naming the first thing that is wrong
     */
    static void check(FrameworkVersion version) {
        var check = new FrameworkCheck(version);
        check.check();
        check.faults.stream().findFirst().ifPresent(it -> {
            throw new IllegalArgumentException("framework " + version.id() + ": " + it.code() + " " + it.what());
        });
    }

    private void check() {
        codes();
        for (var dimension : version.dimensions()) {
            var levels = dimension.anchors().stream().map(LevelAnchor::level).toList();
            require(levels.equals(List.of(0, 1, 2, 3, 4)), "dimensions", dimension.code(), What.NO_FIVE_ANCHORS);
        }
        var roles = new HashSet<>();
        for (var dimension : version.dimensions()) {
            var role = dimension.role();
            require(role == null || roles.add(role), "dimensions", dimension.code(), What.ROLE_TWICE);
        }
        gates();
        rules();
        figures();
        var phrased = version.recommendationPhrases().stream()
                .map(it -> it.recommendation())
                .collect(Collectors.toSet());
        EnumSet.allOf(Recommendation.class)
                .forEach(it -> require(phrased.contains(it), "recommendationPhrases", it.name(), What.PHRASE_MISSING));
        papers();
        guidance();
        criteriaSets();
        faults.addAll(NestedCheck.faultsIn(version));
        faults.addAll(ReadingGuideCheck.faultsIn(version));
        faults.addAll(QuestionTreeCheck.faultsIn(version.questionTrees()));
    }

    private void gates() {
        for (var gate : version.gates()) {
            var patterns = gate.words().values();
            var readable = patterns.stream().allMatch(BoundedPattern::isReadable);
            require(readable, "gates", gate.code(), What.BAD_PATTERN);
        }
    }

    /** What counts and deadlines go by; a share of 50 would silence the ceiling it stands for. */
    private void figures() {
        version.amountRules()
                .amounts()
                .forEach((name, it) -> require(
                        it.doubleValue() >= 0 && (!name.endsWith("Share") || it.doubleValue() <= 1),
                        "amountRules",
                        name,
                        What.AMOUNT_OUT_OF_RANGE));
        var steps = version.assuranceSteps().stream()
                .map(FrameworkVersion.AssuranceStep::number)
                .toList();
        require(steps.equals(List.of(1, 2, 3, 4)), "assuranceSteps", "", What.NOT_FOUR_STEPS);
        require(
                version.financingTypes().stream().anyMatch(it -> it.is(FinancingType.Trait.APPLIED_GRANT)),
                "financingTypes",
                "",
                What.NO_APPLIED_GRANT);
    }

    private void codes() {
        unique("dimensions", version.dimensions(), Dimension::code);
        unique("gates", version.gates(), Gate::code);
        unique("rules", version.rules(), Rule::code);
        unique("municipalities", version.municipalities(), FrameworkVersion.Municipality::code);
        unique("strengthAreas", version.strengthAreas(), FrameworkVersion.StrengthArea::code);
        unique("assuranceSteps", version.assuranceSteps(), FrameworkVersion.AssuranceStep::number);
        unique("priorities", version.priorities(), Item::code);
        unique("nationalAreas", version.nationalAreas(), Item::code);
        notTwice("nationalPriorities", version.nationalPriorities(), Item::code);
        notTwice("retiredHints", version.retiredHints(), RetiredHint::code);
        unique("conflictTypes", version.conflictTypes(), Item::code);
        unique("agendaGoals", version.agendaGoals(), Item::code);
        unique("samiAreas", version.samiAreas(), Item::code);
        unique("helixSectors", version.helixSectors(), Item::code);
        unique("funds", version.funds(), Fund::code);
        unique("supportForms", version.supportForms(), FormOfSupport::code);
        unique("projectTypes", version.projectTypes(), Item::code);
    }

    private <T> void unique(String part, List<T> items, Function<T, Object> code) {
        require(!items.isEmpty(), part, "", What.EMPTY_LIST);
        notTwice(part, items, code);
    }

    private <T> void notTwice(String part, List<T> items, Function<T, Object> code) {
        var seen = new HashSet<>();
        for (var item : items) {
            var known = code.apply(item);
            require(seen.add(known), part, known.toString(), What.CODE_TWICE);
        }
    }

    private void rules() {
        var dimensions = version.dimensions().stream().map(Dimension::code).collect(Collectors.toSet());
        var types = version.projectTypes().stream().map(Item::code).collect(Collectors.toSet());
        for (var rule : version.rules()) {
            require(isSound(rule.condition(), dimensions, types), "rules", rule.code(), What.ASKS_FOR_UNKNOWN);
        }
        if (!version.rules().isEmpty()) {
            var last = version.rules().getLast();
            require(last.condition() instanceof RuleCondition.Always, "rules", last.code(), What.LAST_IS_NOT_OTHERWISE);
        }
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

    /** Words of papers that cannot be put together would stop the paper when it is needed. */
    private void papers() {
        for (var wording : version.papers().wordings()) {
            require(isPattern(wording.text()), "papers.wordings", wording.code(), What.BAD_WORDING);
        }
        for (var crossing : version.crosswalk()) {
            require(version.knows(crossing.code()), "crosswalk", crossing.code(), What.CROSSES_NOTHING);
        }
    }

    /** What people are led to: a page that can be opened, a plan that is there. */
    private void guidance() {
        notTwice("handbook", version.handbook(), HandbookEntry::code);
        notTwice("focusAreas", version.focusAreas(), FocusArea::code);
        version.handbook().forEach(it -> require(it.linksRightly(), "handbook", it.code(), What.BAD_LINK));
        var documents = version.documents().stream()
                .map(FrameworkVersion.SteeringDocument::code)
                .collect(Collectors.toCollection(HashSet::new));
        version.funds().forEach(it -> require(it.endsInTime(), "funds", it.code(), What.ENDS_BEFORE_IT_BEGINS));
        version.funds().forEach(it -> documents.add(it.code()));
        version.focusAreas()
                .forEach(it ->
                        require(documents.contains(it.document()), "focusAreas", it.code(), What.NO_SUCH_DOCUMENT));
    }

    /** What a rule asks for can be left out for nobody: the rule would never come to an answer. */
    private void criteriaSets() {
        for (var set : version.criteriaSets()) {
            var sound = set.without().stream()
                    .allMatch(code -> version.dimensions().stream()
                                    .anyMatch(it -> it.code().equals(code))
                            && version.rulesAsking(code).isEmpty());
            require(sound, "criteriaSets", set.code(), What.LEFT_OUT_BUT_ASKED);
        }
    }

    private static boolean isPattern(String text) {
        try {
            return new MessageFormat(text).getFormats() != null;
        } catch (IllegalArgumentException misprint) {
            return false;
        }
    }

    private static boolean isLevel(int level) {
        return level >= 0 && level <= 4;
    }

    private void require(boolean sound, String part, String code, What what) {
        if (!sound) {
            faults.add(new FrameworkFault(part, code, what));
        }
    }
}
