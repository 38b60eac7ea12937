package se.vagval.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.Assessments.MissingPart;
import se.vagval.assessment.Grade;
import se.vagval.assessment.MeasureTiming;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;

/** Where an assessment could say more than anybody has judged. */
@StorageTest
class AssessmentEdgesTests {

    private static final int ANY = AssessmentWriting.ANY_VERSION;

    @Autowired
    TestCases cases;

    @Autowired
    AssessmentWriting writing;

    @Autowired
    AssuranceWriting assurance;

    @Autowired
    Assessments assessments;

    @Autowired
    ActingAs acting;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.underAssessment();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D1", "D2", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "D14", "D15"})
    void mostDimensionsAreAlwaysRelevant(String dimension) {
        refused(Reason.ALWAYS_RELEVANT, () -> grade(dimension, new Grade.NotRelevant("rör inte projektet")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D3", "D11", "D12", "D13"})
    void aFewMayBeLeftAsideWithAReason(String dimension) {
        grade(dimension, new Grade.NotRelevant("rör inte projektet"));

        assertThat(profile().dimensions().get(dimension).grade())
                .isEqualTo(new Grade.NotRelevant("rör inte projektet"));
        refused(Reason.REASON_MISSING, () -> grade(dimension, new Grade.NotRelevant(" ")));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,2", "3,2", "4,3"})
    void strategyAssuranceReachesNoFurtherThanItsSteps(int steps, int level) {
        for (var step = 1; step <= steps; step++) {
            stopAfter(step, StopPoint.Verdict.PROCEED);
        }

        grade("D4", new Grade.Level(level));

        refused(
                steps < 4 ? Reason.STEPS_NOT_DONE : Reason.FINDINGS_OPEN,
                () -> grade("D4", new Grade.Level(level + 1)));
    }

    @Test
    void theFourthLevelOfStrategyAssuranceNeedsMeasures() {
        for (var step = 1; step <= 4; step++) {
            stopAfter(step, StopPoint.Verdict.PROCEED);
        }
        var measure =
                new Measure("Bjud in samebyn", "sökanden", "", "", false, MeasureTiming.DURING_PROJECT, false, null);
        as(() -> assurance.planMeasures(id, new MeasureAnswer(List.of(measure)), ANY, TestPeople.OFFICER));

        grade("D4", new Grade.Level(4));

        assertThat(profile().rusAssurance().level()).isEqualTo(4);
    }

    @Test
    void aStepUndoneAfterwardsTakesItsLevelWithIt() {
        stopAfter(1, StopPoint.Verdict.PROCEED);
        grade("D4", new Grade.Level(1));

        as(() -> assurance.stopAfter(
                id, StopPoint.given(1, StopPoint.Verdict.PROCEED, "", false), ANY, TestPeople.OFFICER));

        assertThat(missing())
                .contains(new MissingPart(
                        "assessment.missing.steps", "D4 RUS-säkring", "/arenden/" + id + "/bedomning/D4"));
    }

    @Test
    void noStepIsDoneAfterOneThatEndedInStop() {
        stopAfter(1, StopPoint.Verdict.STOP);

        refused(Reason.STOPPED, () -> stopAfter(2, StopPoint.Verdict.PROCEED));
    }

    @Test
    void smartSpecialisationWithoutAnAreaDoesNotPassTheQuestionAboutLand() {
        grade("D3", new Grade.Level(3));

        assertThat(missing()).extracting(MissingPart::messageKey).contains("assessment.missing.land");
    }

    @ParameterizedTest
    @CsvSource({"D1,N1", "D2,R24-1", "D3,S3-UPPL"})
    void anOverallGradeBesideTheGradesOfLinksIsRefusedNotDropped(String dimension, String code) {
        var links = List.of(new TargetEntry(code, 2, "", "", null, null, "", false));

        for (var overall : List.of(new Grade.Level(4), new Grade.Level(2), new Grade.NotAssessable())) {
            refused(
                    Reason.OVERALL_BESIDE_LINKS,
                    () -> writing.grade(
                            id, dimension, GradeEntry.of(overall, "").withTargets(links), ANY, TestPeople.OFFICER));
        }
        assertThat(profile().dimensions()).doesNotContainKey(dimension);
    }

    @Test
    void strategyGoalsAreTheRegionalStrategyAlone() {
        grade("D1", new Grade.Level(4));
        grade("D2", new Grade.Level(0));

        assertThat(profile().strategyGoals().level()).isZero();
        assertThat(profile().strategyGoals().word()).isEqualTo("ingen koppling");
        assertThat(profile().nationalStrategy().level()).isEqualTo(4);
    }

    @Test
    void whatIsReachedIsCountedWithinOneSystem() {
        var areas = List.of(TargetEntry.area("N1", 3, ""), TargetEntry.area("N3", 2, ""));
        as(() -> writing.grade(id, "D1", GradeEntry.of(null, "").withTargets(areas), ANY, TestPeople.OFFICER));

        assertThat(profile().nationalStrategy().reached()).isEqualTo(2);
        assertThat(profile().strategyGoals().reached()).isZero();
    }

    @Test
    void aScoreWithoutALevelStillSaysAWord() {
        grade("D2", new Grade.NotAssessable());
        grade("D3", new Grade.NotRelevant("rör inga styrkeområden"));

        assertThat(profile().strategyGoals().word()).isEqualTo("kan inte bedömas");
        assertThat(profile().smartSpecialisation().word()).isEqualTo("ej relevant");
        assertThat(profile().rusAssurance().word()).isEqualTo("inte bedömd");
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,true", "2,true", "3,false", "4,true"})
    void noGoalConflictsStandsBesideADocumentedExaminationAlone(int level, boolean disagrees) {
        grade("D7", new Grade.Level(level));
        as(() -> assurance.answerConflicts(
                id, ConflictAnswer.none("handläggaren", "genomgång med sökanden"), ANY, TestPeople.OFFICER));

        var keys = missing().stream().map(MissingPart::messageKey).toList();

        assertThat(keys.contains("assessment.missing.conflictsDisagree")).isEqualTo(disagrees);
    }

    @Test
    void whoExaminedGoalConflictsAndHowIsPartOfTheProfile() {
        as(() -> assurance.answerConflicts(
                id, ConflictAnswer.none("handläggaren", "genomgång med sökanden"), ANY, TestPeople.OFFICER));

        assertThat(profile().conflictExamination())
                .isEqualTo(new AssessmentProfile.ConflictExamination(false, "handläggaren", "genomgång med sökanden"));
    }

    @Test
    void thatNobodyIsMissingIsAnAnswerAndNoParty() {
        as(() -> assurance.nameActors(
                id, new ActorAnswer(List.of(), "Ingen saknas, alla är tillfrågade.", true), ANY, TestPeople.OFFICER));

        assertThat(missing()).extracting(MissingPart::messageKey).doesNotContain("assessment.missing.notHere");
        assertThat(profile().missingActors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ingen", "inga.", "Ingen saknas", "Nej", "Ingen part saknas"})
    void thatNobodyIsMissingIsNoPartyHoweverItIsWritten(String typed) {
        as(() -> assurance.nameActors(id, ActorAnswer.missing(List.of(), typed), ANY, TestPeople.OFFICER));

        assertThat(profile().missingActors()).isEmpty();
    }

    @Test
    void aPartyWhoseNameBeginsSoIsStillMissing() {
        as(() -> assurance.nameActors(
                id, ActorAnswer.missing(List.of(), "Ingen från samebyn är med"), ANY, TestPeople.OFFICER));

        assertThat(profile().missingActors()).isEqualTo("Ingen från samebyn är med");
    }

    @Test
    void nobodyCannotBeMissingBesideAPartyThatIs() {
        var party = new InvolvedActor("Samebyn", "NAR", true, false, 0, 0, true, false, null, null, null, null);

        refused(
                Reason.SOMEBODY_MISSING,
                () -> assurance.nameActors(id, new ActorAnswer(List.of(party), "", true), ANY, TestPeople.OFFICER));
    }

    @Test
    void whatAStatementWrittenElsewhereDoesNotSayIsUnknownAndNotMissing() {
        as(() -> {
            writing.readFromStatement(id, TestPeople.OFFICER);
            return 0;
        });
        grade("D2", new Grade.Level(3));

        assertThat(missing()).isEmpty();
        assertThat(profile().origin()).isEqualTo(AssessmentProfile.Origin.FINISHED_STATEMENT);
        assertThat(profile().strategyGoals().word()).isEqualTo("väl i linje");
        assertThat(profile().nationalStrategy().word()).isEqualTo("framgår inte av utlåtandet");
        assertThat(profile().suggestion().recommendation()).isEmpty();
    }

    private int grade(String dimension, @Nullable Grade grade) {
        return as(() -> writing.grade(id, dimension, GradeEntry.of(grade, "Därför."), ANY, TestPeople.OFFICER));
    }

    private int stopAfter(int step, StopPoint.Verdict verdict) {
        return as(() -> assurance.stopAfter(id, StopPoint.done(step, verdict, "rimligt"), ANY, TestPeople.OFFICER));
    }

    private void refused(Reason reason, Supplier<Integer> act) {
        assertThatExceptionOfType(AssessmentRefusal.class)
                .isThrownBy(() -> as(act))
                .matches(it -> it.reason() == reason);
    }

    private int as(Supplier<Integer> act) {
        return acting.person(TestPeople.OFFICER, act);
    }

    private AssessmentProfile profile() {
        return acting.person(TestPeople.OFFICER, () -> assessments.profileOf(id));
    }

    private List<MissingPart> missing() {
        return acting.person(TestPeople.OFFICER, () -> assessments.missingOf(id));
    }
}
