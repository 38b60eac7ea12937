package se.vagval.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.AssessmentProfile.Anchoring;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.Deepening.AnsweredFinding;
import se.vagval.assessment.Grade;
import se.vagval.assessment.MeasureState;
import se.vagval.assessment.MeasureTiming;
import se.vagval.assessment.MunicipalAnchoring;
import se.vagval.assessment.MunicipalAnchoring.Strength;
import se.vagval.assessment.OtherGoal;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;
import se.vagval.strategy.domain.FrameworkOnHand;

/** What the steps find, what answers a finding, and that a measure is followed to its end. */
@StorageTest
class StepFindingsTests {

    private static final int ANY = AssessmentWriting.ANY_VERSION;

    @Autowired
    TestCases cases;

    @Autowired
    AssessmentWriting writing;

    @Autowired
    AssuranceWriting assurance;

    @Autowired
    GroundworkWriting groundwork;

    @Autowired
    MeasureFollowing following;

    @Autowired
    Assessments assessments;

    @Autowired
    ActingAs acting;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.underAssessment();
    }

    @Test
    void nothingIsFoundWhereNothingWasSaid() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void eachStepFindsWhatItSawAndNothingElse() {
        as(() -> assurance.weighAgenda(
                id,
                new AgendaAnswer(
                        List.of(new AgendaEffect(13, true, false, "resor"), new AgendaEffect(8, true, true, "arbete")),
                        List.of(),
                        List.of(new OtherGoal(OtherGoal.Kind.PUBLIC_HEALTH, "-", "buller")),
                        "",
                        "",
                        ""),
                ANY,
                TestPeople.OFFICER));
        name(actor("Unga", "CIV", 0, false), actor("Kommunen", "OFF", 3, false), actor("Samebyn", "NAR", 0, true));
        anchored(new MunicipalAnchoring("2305", Strength.CLAIMED, ""));

        assertThat(findings())
                .extracting(it -> it.finding().key())
                .containsExactly(
                        "NEGATIVE_GOAL:13",
                        "OTHER_GOAL:PUBLIC_HEALTH",
                        "MISSING_ACTOR:Samebyn",
                        "NO_INFLUENCE:Unga",
                        "EMPTY_SECTOR:NAR",
                        "EMPTY_SECTOR:AKA",
                        "UNPROVEN_ANCHORING:2305");
    }

    @Test
    void aFindingIsAnsweredByItsMeasureOrByTheReasonWhyThereIsNone() {
        name(actor("Unga", "CIV", 0, false), actor("Samebyn", "NAR", 0, true));
        plan(List.of(measure("Bjud in samebyn", "MISSING_ACTOR:Samebyn")), "NO_INFLUENCE:Unga");

        assertThat(findings().stream().filter(AnsweredFinding::answered))
                .extracting(it -> it.finding().key())
                .containsExactly("MISSING_ACTOR:Samebyn", "NO_INFLUENCE:Unga");
    }

    @Test
    void theFourthLevelIsNotCarriedWhileAFindingIsLeftWithoutAnAnswer() {
        IntStream.rangeClosed(1, 4)
                .forEach(step -> as(() -> assurance.stopAfter(
                        id, StopPoint.done(step, StopPoint.Verdict.PROCEED, "rimligt"), ANY, TestPeople.OFFICER)));
        plan(List.of(measure("Något annat", null)), null);
        as(() -> assurance.weighAgenda(
                id,
                new AgendaAnswer(List.of(new AgendaEffect(13, true, false, "resor")), List.of()),
                ANY,
                TestPeople.OFFICER));

        refused(Reason.FINDINGS_OPEN, () -> grade(4));
        plan(List.of(measure("Res med tåg", "NEGATIVE_GOAL:13")), null);
        grade(4);

        assertThat(profile().rusAssurance().level()).isEqualTo(4);
    }

    @Test
    void whatIsSaidOfAllMunicipalitiesIsProvenOnlyWhenAllHaveProvenIt() {
        var all = FrameworkOnHand.version("2024").municipalities().stream()
                .map(it -> new MunicipalAnchoring(it.code(), Strength.PROVEN, "beslut"))
                .toList();

        anchored(all.subList(0, 5).toArray(MunicipalAnchoring[]::new));
        assertThat(profile().anchoring().proven()).isFalse();
        anchored(all.toArray(MunicipalAnchoring[]::new));
        assertThat(profile().anchoring().proven()).isTrue();
    }

    @Test
    void aSynergyIsNoConflictAndNeedsNoType() {
        var synergy = new GoalConflict(List.of(), "", "", null, null, "", false, "", "Samma resor.", 10, 13, true);
        as(() -> assurance.answerConflicts(
                id, new ConflictAnswer(false, List.of(synergy), "handläggaren", "samråd"), ANY, TestPeople.OFFICER));

        var profile = profile();
        assertThat(profile.goalConflicts()).isEmpty();
        assertThat(profile.deepening().synergies())
                .singleElement()
                .satisfies(it -> assertThat(it.between()).contains("globalt mål 10"));
    }

    @Test
    void aMeasureIsFollowedToItsEndAndAnEndSaysHow() {
        plan(List.of(measure("Bjud in samebyn", null)), null);
        var key = FollowedMeasure.keyOf("Bjud in samebyn");

        refused(Reason.END_UNTOLD, () -> follow(key, MeasureState.DONE, " "));
        refused(Reason.NO_SUCH_MEASURE, () -> follow(FollowedMeasure.keyOf("annat"), MeasureState.DONE, "klart"));
        follow(key, MeasureState.UNDER_WAY, "");
        assertThat(openMeasures()).contains("Bjud in samebyn");
        follow(key, MeasureState.DONE, "Mötet hölls.");

        assertThat(openMeasures()).doesNotContain("Bjud in samebyn");
        assertThat(acting.person(TestPeople.OFFICER, () -> following.of(id))
                        .measures()
                        .getFirst()
                        .told())
                .extracting(MeasureFollowUp::state)
                .containsExactly(MeasureState.DONE, MeasureState.UNDER_WAY);
    }

    /** More ended ones than are ever read, all due earlier, hide none that is left. */
    @Test
    void whatIsLeftToFollowIsFoundBehindAllThatHasEnded() {
        var ended = IntStream.range(0, 301)
                .mapToObj(it -> new Measure(
                        "Klar " + it, "", "2001-01-01", "", false, MeasureTiming.DURING_PROJECT, true, null));
        var told = measure("Berättad klar", null);
        var left = measure("Kvar att göra", null);
        plan(Stream.concat(ended, Stream.of(told, left)).toList(), null);
        follow(FollowedMeasure.keyOf("Berättad klar"), MeasureState.DROPPED, "Behövdes inte.");

        assertThat(openMeasures()).containsExactly("Kvar att göra");
        follow(FollowedMeasure.keyOf("Klar 7"), MeasureState.UNDER_WAY, "Börjar om.");
        assertThat(openMeasures()).containsExactly("Klar 7", "Kvar att göra");
    }

    private List<String> openMeasures() {
        return acting.person(TestPeople.OFFICER, () -> following.openOf(TestPeople.OFFICER)).stream()
                .filter(it -> it.caseFile().equals(id))
                .map(it -> it.measure().text())
                .toList();
    }

    private void follow(String key, MeasureState state, String note) {
        as(() -> following.follow(id, key, state, note, TestPeople.OFFICER));
    }

    private AssessmentProfile profile() {
        return acting.person(TestPeople.OFFICER, () -> assessments.profileOf(id));
    }

    private List<AnsweredFinding> findings() {
        return profile().deepening().findings();
    }

    private void name(InvolvedActor... actors) {
        as(() -> assurance.nameActors(id, ActorAnswer.missing(List.of(actors), ""), ANY, TestPeople.OFFICER));
    }

    private void anchored(MunicipalAnchoring... places) {
        var frame = new FrameAnswer(List.of(), new Anchoring("Samtliga kommuner", true, List.of(places)), "", "");
        as(() -> groundwork.describeFrame(id, frame, ANY, TestPeople.OFFICER));
    }

    private void plan(List<Measure> measures, @org.jspecify.annotations.Nullable String without) {
        var unmet = without == null
                ? List.<MeasureAnswer.Unmet>of()
                : List.of(new MeasureAnswer.Unmet(without, "de är redan med"));
        as(() -> assurance.planMeasures(id, new MeasureAnswer(measures, unmet), ANY, TestPeople.OFFICER));
    }

    private void grade(int level) {
        as(() -> writing.grade(id, "D4", GradeEntry.of(new Grade.Level(level), "Därför."), ANY, TestPeople.OFFICER));
    }

    private static Measure measure(String text, @org.jspecify.annotations.Nullable String finding) {
        return new Measure(text, "sökanden", "2026-05-01", "", false, MeasureTiming.DURING_PROJECT, false, finding);
    }

    private static InvolvedActor actor(String name, String sector, int influence, boolean missing) {
        return new InvolvedActor(name, sector, true, false, 1, influence, missing, false, false, false, "", "");
    }

    private void as(Runnable act) {
        acting.person(TestPeople.OFFICER, act);
    }

    private static void refused(Reason reason, Runnable act) {
        assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(act::run).matches(it -> it.reason() == reason);
    }
}
