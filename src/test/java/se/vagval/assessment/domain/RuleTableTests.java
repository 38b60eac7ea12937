package se.vagval.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.assessment.AssessmentProfile.DecidingKind;
import se.vagval.assessment.AssessmentProfile.Verdict;
import se.vagval.assessment.Grade;
import se.vagval.strategy.GateOutcome;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.Recommendation;
import se.vagval.strategy.Rule;
import se.vagval.strategy.domain.FrameworkOnHand;

class RuleTableTests {

    private final RuleTable table =
            new RuleTable(FrameworkOnHand.version("2024").rules());

    static List<ProfileFacit> profiles() {
        return ProfileFacit.all();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void givesEachRepresentativeProfileItsRule(ProfileFacit profile) {
        var fired = table.tryOn(profile.facts()).fired().orElseThrow().rule();

        assertThat(fired.code()).isEqualTo(profile.rule());
        assertThat(fired.suggestion()).isEqualTo(profile.suggestion());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUB-1", "PUB-2", "PUB-3", "PUB-4", "PUB-5"})
    void suggestsWhatTheAnswersOfEachCaseAccept(String name) {
        var fired = table.tryOn(ProfileFacit.named(name).facts()).fired().orElseThrow();

        assertThat(ProfileFacit.acceptedFor(name)).contains(fired.rule().suggestion());
    }

    @Test
    void prioritisesHub2030WithTheReservationDirectedForward() {
        var fired = table.tryOn(ProfileFacit.named("HUB2030").facts())
                .fired()
                .orElseThrow()
                .rule();

        assertThat(fired)
                .extracting(Rule::code, Rule::suggestion, Rule::forwardReservation)
                .containsExactly("R6", Recommendation.PRIORITISE, true);
    }

    /** Against a second reading of the same table, written by hand as plain conditions, over every combination of levels. */
    @Test
    void agreesWithTheTableReadByHandOnEveryCombinationOfLevels() {
        var wrong = new ArrayList<String>();
        forEveryProfile(profile -> {
            var fired = table.tryOn(profile.facts())
                    .fired()
                    .map(it -> it.rule().code())
                    .orElse("none");
            if (!fired.equals(profile.expected())) {
                wrong.add(profile + " gives " + fired);
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void saysNothingWhileAnEarlierRuleIsUnknown() {
        var grades = new HashMap<>(ProfileFacit.named("HUB2030").facts().grades());
        grades.remove("D7");

        var trial = table.tryOn(preStudy(grades));

        assertThat(trial.fired()).isEmpty();
        assertThat(trial.missing()).containsExactly("D7");
    }

    @Test
    void namesEverythingTheAnswerWaitsForInOrder() {
        var trial = table.tryOn(preStudy(Map.of("D8", new Grade.Level(1))));

        assertThat(trial.fired()).isEmpty();
        assertThat(trial.missing()).containsExactly("D1", "D2", "D7", "D9", "D10", "D12");
    }

    @Test
    void anObstacleDecidesWhateverElseIsUnknown() {
        var facts =
                new RuleFacts(Map.of(), Map.of("G5", GateOutcome.OBSTACLE), ProjectType.IMPLEMENTATION, false, false);

        var trial = table.tryOn(facts);

        assertThat(trial.fired().orElseThrow().rule().code()).isEqualTo("R1");
        assertThat(trial.fired().orElseThrow().finding().because())
                .containsExactly(new Finding.Fact(DecidingKind.GATE, "G5"));
    }

    @Test
    void listsEveryRuleThatWouldHaveFiredWithTheLevelsThatMadeItSo() {
        var trial = table.tryOn(ProfileFacit.named("HUB2030").facts());

        var hits = trial.tried().stream()
                .filter(it -> it.finding().verdict() == Verdict.TRUE)
                .toList();
        assertThat(hits).extracting(it -> it.rule().code()).containsExactly("R6", "R7", "R9");
        assertThat(hits.get(1).finding().because()).containsExactly(new Finding.Fact(DecidingKind.GRADE, "D8"));
    }

    @Test
    void aNotRelevantDimensionNeitherStopsNorWeakens() {
        var grades = new HashMap<>(ProfileFacit.named("PUB-1").facts().grades());
        grades.put("D12", new Grade.NotRelevant("berör inte mark eller samisk kultur"));

        var fired = table.tryOn(new RuleFacts(grades, Map.of(), ProjectType.IMPLEMENTATION, false, false))
                .fired();

        assertThat(fired.orElseThrow().rule().code()).isEqualTo("R8");
    }

    @Test
    void otherwiseNeverHoldsBesideARuleThatDoes() {
        for (var profile : ProfileFacit.all()) {
            var tried = table.tryOn(profile.facts()).tried();

            var last = tried.getLast().finding().verdict();
            assertThat(last).as(profile.name()).isEqualTo(Verdict.FALSE);
        }
    }

    @Test
    void otherwiseIsUnknownWhileAnEarlierRuleIs() {
        var tried = table.tryOn(preStudy(Map.of("D1", new Grade.Level(1), "D2", new Grade.Level(1))))
                .tried();

        assertThat(tried.getLast().finding().verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void whatIsNotRelevantReachesNoLevel() {
        var absent = new HashMap<>(ProfileFacit.named("PUB-1").facts().grades());
        List.of("D1", "D2", "D7", "D8", "D9", "D10", "D12")
                .forEach(it -> absent.put(it, new Grade.NotRelevant("rör inte projektet")));

        var fired = table.tryOn(new RuleFacts(absent, Map.of(), ProjectType.IMPLEMENTATION, false, false))
                .fired();

        assertThat(fired.orElseThrow().rule().suggestion()).isEqualTo(Recommendation.DECLINE);
    }

    @Test
    void aRuleWithAlternativesNamesTheOneThatDecided() {
        var facts = ProfileFacit.named("PUB-1").facts();
        var unjudged = new HashMap<>(facts.grades());
        unjudged.put("D9", new Grade.NotAssessable());

        var fired = table.tryOn(new RuleFacts(unjudged, Map.of(), ProjectType.IMPLEMENTATION, false, false))
                .fired()
                .orElseThrow();

        assertThat(fired.rule().code()).isEqualTo("R4");
        assertThat(fired.finding().because()).containsExactly(new Finding.Fact(DecidingKind.GRADE, "D9"));
    }

    private static RuleFacts preStudy(Map<String, Grade> grades) {
        return new RuleFacts(grades, Map.of(), ProjectType.PRE_STUDY, false, false);
    }

    private record Profile(
            @Nullable Integer d1,
            @Nullable Integer d2,
            @Nullable Integer d7,
            @Nullable Integer d8,
            @Nullable Integer d9,
            @Nullable Integer d10,
            @Nullable Integer d12,
            Optional<GateOutcome> gate,
            ProjectType type,
            boolean partyMissing,
            boolean open) {

        String expected() {
            if (gate.equals(Optional.of(GateOutcome.OBSTACLE))) {
                return "R1";
            }
            if (is(d7, 0)) {
                return "R2";
            }
            if (is(d2, 0) || is(d1, 0) && is(d2, 1)) {
                return "R3";
            }
            if (gate.equals(Optional.of(GateOutcome.REMEDIABLE))
                    || d1 == null
                    || d2 == null
                    || d7 == null
                    || d8 == null
                    || d9 == null
                    || d10 == null
                    || d12 == null) {
                return "R4";
            }
            if (d7 == 1 || partyMissing) {
                return "R5";
            }
            if (d8 >= 1 && d8 <= 2 && type == ProjectType.PRE_STUDY && d2 >= 3 && d10 >= 2) {
                return "R6";
            }
            if (d8 <= 1 || d9 <= 1) {
                return "R7";
            }
            if (d1 >= 3 && d2 >= 3 && d8 >= 3 && d9 >= 3 && d10 >= 3 && !open) {
                return "R8";
            }
            return d1 >= 2 && d2 >= 2 ? "R9" : "R10";
        }

        private static boolean is(@Nullable Integer level, int value) {
            return level != null && level == value;
        }

        RuleFacts facts() {
            var grades = new HashMap<String, Grade>();
            grades.put("D1", grade(d1));
            grades.put("D2", grade(d2));
            grades.put("D7", grade(d7));
            grades.put("D8", grade(d8));
            grades.put("D9", grade(d9));
            grades.put("D10", grade(d10));
            grades.put("D12", grade(d12));
            Map<String, GateOutcome> gates = gate.map(it -> Map.of("G3", it)).orElseGet(Map::of);
            return new RuleFacts(grades, gates, type, partyMissing, open);
        }

        private static Grade grade(@Nullable Integer level) {
            return level == null ? new Grade.NotAssessable() : new Grade.Level(level);
        }
    }

    /** Every combination of levels, each in two circumstances drawn with a fixed seed: together all of them, many times. */
    private static void forEveryProfile(Consumer<Profile> visit) {
        Integer[] levels = {null, 0, 1, 2, 3, 4};
        var chance = new Random(491);
        for (var d1 : levels)
            for (var d2 : levels)
                for (var d7 : levels)
                    for (var d8 : levels)
                        for (var d9 : levels)
                            for (var d10 : levels)
                                for (var time = 0; time < 2; time++)
                                    visit.accept(new Profile(
                                            d1,
                                            d2,
                                            d7,
                                            d8,
                                            d9,
                                            d10,
                                            chance.nextInt(4) == 0 ? null : 2,
                                            gate(chance.nextInt(8)),
                                            chance.nextBoolean() ? ProjectType.PRE_STUDY : ProjectType.IMPLEMENTATION,
                                            chance.nextInt(4) == 0,
                                            chance.nextBoolean()));
    }

    private static Optional<GateOutcome> gate(int drawn) {
        return switch (drawn) {
            case 0 -> Optional.of(GateOutcome.OBSTACLE);
            case 1 -> Optional.of(GateOutcome.REMEDIABLE);
            case 2 -> Optional.of(GateOutcome.OK);
            default -> Optional.empty();
        };
    }
}
