package se.vagval.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.Assessments.MissingPart;
import se.vagval.assessment.Grade;
import se.vagval.assessment.MeasureTiming;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;

/** A step of RUS-säkring is done when it has been answered, or when somebody has said why it need not be. */
@StorageTest
class StepAnswersTests {

    private static final int ANY = AssessmentWriting.ANY_VERSION;
    private static final Measure MEASURE =
            new Measure("Bjud in samebyn", "sökanden", "", "", false, MeasureTiming.DURING_PROJECT, false, null);

    @Autowired
    TestCases cases;

    @Autowired
    AssessmentWriting writing;

    @Autowired
    AssuranceWriting assurance;

    @Autowired
    QuestionAnswering questions;

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
    @ValueSource(ints = {1, 2, 3, 4})
    void aStepThatSaysNothingIsNotDone(int step) {
        refused(Reason.NOTHING_ANSWERED, () -> done(step, " "));

        assertThat(stepsDone()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aStepThatDoesNotMatterIsDoneWithAWordOnWhy(int step) {
        done(step, "Rör inte projektet.");

        assertThat(stepsDone()).isEqualTo(1);
    }

    @Test
    void eachStepIsDoneOnceItsPageIsAnswered() {
        grade("D2", 3);
        done(1, "");
        var agenda = new AgendaAnswer(List.of(new AgendaEffect(13, true, true, "resor")), List.of());
        as(() -> assurance.weighAgenda(id, agenda, ANY, TestPeople.OFFICER));
        done(2, "");
        as(() -> assurance.nameActors(id, ActorAnswer.missing(List.of(), "Unga"), ANY, TestPeople.OFFICER));
        done(3, "");
        as(() -> assurance.planMeasures(id, new MeasureAnswer(List.of(MEASURE)), ANY, TestPeople.OFFICER));
        done(4, "");

        assertThat(stepsDone()).isEqualTo(4);
    }

    @Test
    void aStepIsDoneOnceItsQuestionsHaveComeToTheirEnd() {
        answer("T1-LINJE", "JA");
        answer("T1-PAVERKAN", "POSITIV");
        refused(Reason.NOTHING_ANSWERED, () -> done(1, ""));
        answer("T1-ANGELAGEN", "SOM");
        answer("T1-KONFLIKT", "NEJ");

        done(1, "");

        assertThat(stepsDone()).isEqualTo(1);
        refused(Reason.NOTHING_ANSWERED, () -> done(2, ""));
    }

    /** It was done before anybody asked for its answers. */
    @Test
    void whatWasDoneStaysDoneWhenItsNoteIsTakenAway() {
        done(1, "Rör inte projektet.");

        done(1, "");

        assertThat(stepsDone()).isEqualTo(1);
    }

    @Test
    void whatTheFourthLevelLacksIsSaidWhenNoStepIsLeft() {
        for (var step = 1; step <= 4; step++) {
            done(step, "rimligt");
        }
        as(() -> assurance.planMeasures(id, new MeasureAnswer(List.of(MEASURE)), ANY, TestPeople.OFFICER));
        grade("D4", 4);
        as(() -> assurance.planMeasures(id, MeasureAnswer.NONE, ANY, TestPeople.OFFICER));

        assertThat(acting.person(TestPeople.OFFICER, () -> assessments.missingOf(id)))
                .extracting(MissingPart::messageKey)
                .contains("assessment.missing.findings")
                .doesNotContain("assessment.missing.steps");
        refused(Reason.FINDINGS_OPEN, () -> grade("D4", 4));
    }

    private int done(int step, String note) {
        return as(() -> assurance.stopAfter(
                id, StopPoint.done(step, StopPoint.Verdict.PROCEED, note), ANY, TestPeople.OFFICER));
    }

    private int grade(String dimension, int level) {
        var entry = GradeEntry.of(new Grade.Level(level), "Därför.");
        return as(() -> writing.grade(id, dimension, entry, ANY, TestPeople.OFFICER));
    }

    private void answer(String question, String answer) {
        as(() -> {
            questions.answer(id, new GivenAnswer("T1", question, answer, "Prövat."), ANY, TestPeople.OFFICER);
            return 0;
        });
    }

    private int stepsDone() {
        return acting.person(TestPeople.OFFICER, () -> assessments.profileOf(id))
                .rusAssurance()
                .reached();
    }

    private void refused(Reason reason, Supplier<Integer> act) {
        assertThatExceptionOfType(AssessmentRefusal.class)
                .isThrownBy(() -> as(act))
                .matches(it -> it.reason() == reason);
    }

    private int as(Supplier<Integer> act) {
        return acting.person(TestPeople.OFFICER, act);
    }
}
