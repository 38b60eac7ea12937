package se.vagval.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.AssessmentProfile.Deciding;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.AssessmentProfile.RuleOutcome;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.assessment.AssessmentProfile.Verdict;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.ConflictMode;
import se.vagval.assessment.ConflictSeverity;
import se.vagval.assessment.Grade;
import se.vagval.assessment.MeasureTiming;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationDraft;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.RegistryNumber;
import se.vagval.casefile.check.domain.FormalChecking;
import se.vagval.casefile.check.domain.GateVerdict;
import se.vagval.demo.ActingAs;
import se.vagval.strategy.GateOutcome;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.Recommendation;
import se.vagval.strategy.domain.FrameworkOnHand;

/** The suggestion as it comes out when the levels are entered the way an officer enters them. */
@StorageTest
class SuggestionTests {

    private static final List<FinancingLine> CONFIRMED = List.of(
            new FinancingLine("Anslag 1:1", TestCases.APPLIED_GRANT, 400_000, false),
            new FinancingLine("ERUF Mellersta Norrland", "EU-stöd", 300_000, false),
            new FinancingLine("Bräcke kommun", "Offentlig kontant – kommun", 100_000, true));
    private static final List<FinancingLine> UNCONFIRMED = List.of(
            new FinancingLine("Anslag 1:1", TestCases.APPLIED_GRANT, 400_000, false),
            new FinancingLine("Bräcke kommun", "Offentlig kontant – kommun", 400_000, false));

    @Autowired
    TestCases cases;

    @Autowired
    FormalChecking checking;

    @Autowired
    AssessmentWriting writing;

    @Autowired
    AssuranceWriting assurance;

    @Autowired
    Assessments assessments;

    @Autowired
    ActingAs acting;

    static List<ProfileFacit> profiles() {
        return ProfileFacit.all();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void comesOutAsEachRepresentativeProfileExpects(ProfileFacit profile) {
        var id = assessed(profile, CONFIRMED);

        var suggestion = suggestionFor(id);

        assertThat(suggestion.firedRule()).contains(profile.rule());
        assertThat(suggestion.recommendation()).contains(profile.suggestion());
        assertThat(suggestion.missingDimensions()).isEmpty();
        if (profile.name().startsWith("PUB")) {
            assertThat(ProfileFacit.acceptedFor(profile.name()))
                    .contains(suggestion.recommendation().orElseThrow());
        }
    }

    @Test
    void hub2030IsPrioritisedWithTheReservationDirectedForward() {
        var suggestion = suggestionFor(assessed(ProfileFacit.named("HUB2030"), CONFIRMED));

        assertThat(suggestion.forwardReservation()).isTrue();
        assertThat(fired(suggestion).levels()).isEqualTo("D8 1 · förstudie · D2 3 · D10 2");
    }

    @Test
    void unconfirmedFinancingStandsOpenAndBecomesACondition() {
        var suggestion = suggestionFor(assessed(ProfileFacit.named("PUB-1"), UNCONFIRMED));

        assertThat(suggestion.firedRule()).contains("R9");
        assertThat(suggestion.suggestedConditions())
                .containsExactly(
                        "Sökanden ska visa att finansieringen från Bräcke kommun på 400\u00a0000\u00a0kronor är bekräftad.");
    }

    @Test
    void aMeasureBeforeTheDecisionStandsOpenUntilItIsDone() {
        var id = assessed(ProfileFacit.named("PUB-1"), CONFIRMED);
        plan(
                id,
                new Measure(
                        "Samråd med samebyn", "sökanden", "", "", true, MeasureTiming.BEFORE_DECISION, false, null));
        assertThat(suggestionFor(id).firedRule()).contains("R9");

        plan(
                id,
                new Measure(
                        "Rutin för försumbart stöd",
                        "sökanden",
                        "",
                        "",
                        true,
                        MeasureTiming.DURING_PROJECT,
                        false,
                        null));
        assertThat(suggestionFor(id).firedRule()).contains("R8");
    }

    @Test
    void oneConditionIsSuggestedPerDimensionAtTwoOrBelow() {
        var grades = new HashMap<>(ProfileFacit.named("PUB-1").facts().grades());
        grades.put("D9", new Grade.Level(2));
        grades.put("D14", new Grade.Level(1));
        var profile = ProfileFacit.named("PUB-1");
        var id = assessed(
                new ProfileFacit(
                        profile.name(), withGrades(profile.facts(), grades), "R9", Recommendation.REQUEST_SUPPLEMENT),
                CONFIRMED);

        var conditions = suggestionFor(id).suggestedConditions();

        assertThat(conditions)
                .containsExactly(
                        "Sökanden ska visa att bemanning, ekonomi och styrning räcker för att genomföra projektet.",
                        "Sökanden ska visa hur projektet minskar sin påverkan på miljö och klimat, också i resor och genomförande.");
    }

    @Test
    void everyConditionSaysWhatTheApplicantShallDo() {
        var grades = new HashMap<>(ProfileFacit.named("PUB-1").facts().grades());
        List.of("D1", "D2", "D3", "D5", "D6", "D9", "D11", "D13", "D14", "D15")
                .forEach(it -> grades.put(it, new Grade.Level(2)));
        var profile = ProfileFacit.named("PUB-1");
        var id = assessed(
                new ProfileFacit(
                        profile.name(),
                        withGrades(profile.facts(), grades),
                        "R9",
                        Recommendation.PRIORITISE_WITH_CONDITIONS),
                CONFIRMED);

        var conditions = suggestionFor(id).suggestedConditions();

        assertThat(conditions).hasSize(9).allMatch(it -> it.startsWith("Sökanden ska ") && it.endsWith("."));
        var framework = FrameworkOnHand.version("2024");
        framework
                .dimensions()
                .forEach(dimension -> dimension
                        .anchors()
                        .forEach(anchor -> assertThat(conditions).noneMatch(it -> it.contains(anchor.meaning()))));
    }

    /** Also those that stand open for other reasons than a level: money, conflicts and measures, however they are written. */
    @Test
    void whateverStandsOpenBecomesWhatTheApplicantShallDo() {
        var id = assessed(ProfileFacit.named("PUB-1"), UNCONFIRMED);
        plan(
                id,
                new Measure(
                        "Samråd med samebyn.", "Sökanden", "", "", true, MeasureTiming.BEFORE_DECISION, false, null),
                new Measure(
                        "Rutin för försumbart stöd",
                        "Bräcke kommun",
                        "i juni",
                        "",
                        true,
                        MeasureTiming.DURING_PROJECT,
                        false,
                        null));
        remains(id, "energi", "mark");

        assertThat(suggestionFor(id).suggestedConditions())
                .containsExactlyInAnyOrder(
                        "Sökanden ska redovisa hur målkonflikten mellan energi och mark hanteras.",
                        "Sökanden ska visa att finansieringen från Bräcke kommun på 400\u00a0000\u00a0kronor är bekräftad.",
                        "Sökanden ska innan stödet lämnas visa att det här är gjort: Samråd med samebyn.",
                        "Sökanden ska under projektet se till att det här görs: Rutin för försumbart stöd."
                                + " Ansvarig: Bräcke kommun. Klart: i juni.");
    }

    @Test
    void tellsPeopleWhatDecidedWithoutACode() {
        var suggestion = suggestionFor(assessed(ProfileFacit.named("HUB2030"), CONFIRMED));

        assertThat(fired(suggestion).decidedBy())
                .extracting(Deciding::words)
                .containsExactly(
                        "Effektlogik: har väsentliga svagheter",
                        "projektet är en förstudie",
                        "RUS mål och prioriteringar: väl i linje",
                        "Samverkan och överlapp: otydligt");
    }

    @Test
    void aStepThatEndedInStopSuggestsNothing() {
        var id = assessed(ProfileFacit.named("PUB-1"), CONFIRMED);
        acting.person(
                TestPeople.OFFICER,
                () -> assurance.stopAfter(
                        id,
                        StopPoint.done(2, StopPoint.Verdict.STOP, "Bär inte."),
                        AssessmentWriting.ANY_VERSION,
                        TestPeople.OFFICER));

        var suggestion = suggestionFor(id);

        assertThat(suggestion.recommendation()).isEmpty();
        assertThat(suggestion.stoppedAfter()).isEqualTo(2);
    }

    @Test
    void saysWhatIsMissingAsLongAsARuleIsUnknown() {
        var suggestion = suggestionFor(cases.underAssessment());

        assertThat(suggestion.recommendation()).isEmpty();
        assertThat(suggestion.missingDimensions()).containsExactly("D1", "D2", "D7", "D8", "D9", "D10", "D12");
        assertThat(suggestion.rules()).hasSize(10);
    }

    private CaseFileId assessed(ProfileFacit profile, List<FinancingLine> financing) {
        var id = opened(profile.facts(), financing);
        acting.person(TestPeople.OFFICER, () -> {
            profile.facts().grades().forEach((dimension, grade) -> {
                writing.grade(id, dimension, GradeEntry.of(grade, "Därför."), 0, TestPeople.OFFICER);
                writing.citeText(id, dimension, "OBJECTIVES", "Byalaget", TestPeople.OFFICER);
            });
            if (profile.facts().decisivePartyMissing()) {
                var party = new InvolvedActor("Samebyn", "NAR", true, false, 0, 0, true, true, null, null, null, null);
                assurance.nameActors(id, ActorAnswer.missing(List.of(party), "Samebyn"), 0, TestPeople.OFFICER);
            }
        });
        return id;
    }

    private CaseFileId opened(RuleFacts facts, List<FinancingLine> financing) {
        var id = cases.register(draft(facts.projectType(), financing));
        cases.declareFree(id, TestPeople.OFFICER);
        var verdicts = new HashMap<>(TestCases.everyGate(GateOutcome.OK));
        facts.gates().forEach((gate, outcome) -> verdicts.put(gate, new GateVerdict(outcome, "Brist")));
        acting.person(TestPeople.OFFICER, () -> {
            var seen = checking.start(id, TestPeople.OFFICER);
            checking.judge(id, TestPeople.OFFICER, verdicts, seen);
            if (facts.gates().containsValue(GateOutcome.OBSTACLE)) {
                checking.prepareRefusal(id, TestPeople.OFFICER);
            } else {
                checking.openAssessment(id, TestPeople.OFFICER);
            }
        });
        return id;
    }

    private static ApplicationDraft draft(ProjectType type, List<FinancingLine> financing) {
        var it = TestCases.details();
        var details = new ApplicationDetails(
                it.title(),
                type,
                it.supportForm(),
                it.funds(),
                it.projectStart(),
                it.projectEnd(),
                it.applicant(),
                it.contact(),
                it.texts(),
                it.municipalities(),
                it.actors(),
                it.budget(),
                financing,
                it.enclosures());
        return new ApplicationDraft(
                RegistryNumber.of(TestCases.freshNumber()),
                LocalDate.of(2026, 1, 19),
                "Min ansökan",
                TestPeople.UNIT,
                TestPeople.OFFICER,
                null,
                details,
                false);
    }

    private static RuleFacts withGrades(RuleFacts facts, Map<String, Grade> grades) {
        return new RuleFacts(grades, facts.gates(), facts.projectType(), false, false);
    }

    private void plan(CaseFileId id, Measure... measures) {
        acting.person(
                TestPeople.OFFICER,
                () -> assurance.planMeasures(
                        id, new MeasureAnswer(List.of(measures)), AssessmentWriting.ANY_VERSION, TestPeople.OFFICER));
    }

    private void remains(CaseFileId id, String between, String and) {
        var conflict = new GoalConflict(
                List.of("MK4"),
                between,
                and,
                ConflictMode.PROACTIVE,
                ConflictSeverity.LOW,
                "",
                true,
                "",
                "",
                null,
                null,
                null);
        acting.person(
                TestPeople.OFFICER,
                () -> assurance.answerConflicts(
                        id, ConflictAnswer.some(List.of(conflict)), AssessmentWriting.ANY_VERSION, TestPeople.OFFICER));
    }

    private Suggestion suggestionFor(CaseFileId id) {
        return acting.person(TestPeople.OFFICER, () -> assessments.profileOf(id).suggestion());
    }

    private static RuleOutcome fired(Suggestion suggestion) {
        return suggestion.rules().stream()
                .filter(it -> it.verdict() == Verdict.TRUE)
                .findFirst()
                .orElseThrow();
    }
}
