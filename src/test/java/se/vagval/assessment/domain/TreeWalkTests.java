package se.vagval.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.strategy.QuestionTree;
import se.vagval.strategy.QuestionTree.Question;
import se.vagval.strategy.domain.FrameworkOnHand;

/** Walking the shipped trees: only the next question, only its own answers, only with the motivation they ask for. */
class TreeWalkTests {

    private static final List<QuestionTree> TREES =
            FrameworkOnHand.version("2024").questionTrees();

    @Test
    void eachAnswerLeadsToTheNextQuestionOrToTheEnd() {
        var content = answered(RunContent.NONE, "T1-LINJE", "JA", "");
        assertThat(next(content)).isEqualTo("T1-PAVERKAN");
        content = answered(content, "T1-PAVERKAN", "POSITIV", "");
        content = answered(content, "T1-ANGELAGEN", "SOM", "");
        content = answered(content, "T1-KONFLIKT", "NEJ", "Prövat med sökanden.");

        assertThat(content.walks(TREES).getFirst().isDone()).isTrue();
        assertThat(content.walks(TREES).getFirst().steps()).hasSize(4);
    }

    @Test
    void aPathThatTheTreeDoesNotAllowIsRefused() {
        refused(Reason.PATH_NOT_ALLOWED, RunContent.NONE, "T1-KONFLIKT", "NEJ", "x");
        refused(Reason.PATH_NOT_ALLOWED, RunContent.NONE, "T1-LINJE", "KANSKE", "x");
        refused(Reason.PATH_NOT_ALLOWED, RunContent.NONE, "FINNS-INTE", "JA", "x");
        refused(Reason.PATH_NOT_ALLOWED, RunContent.NONE, "T1-FRAMSYN", "TYDLIGT", "x");
        refused(Reason.PATH_NOT_ALLOWED, RunContent.NONE, "L-RUS", "POSITIV", "");
    }

    @Test
    void aMotivationIsGivenWhereItIsRequiredAndNotWhereItIsNotAsked() {
        refused(Reason.MOTIVATION_MISSING, RunContent.NONE, "T1-LINJE", "DELVIS", " ");
        var content = answered(RunContent.NONE, "T4-ATGARDER", "INGA", "");
        assertThat(content.answers()).hasSize(1);
        refused(Reason.MOTIVATION_NOT_ASKED, RunContent.NONE, "T4-ATGARDER", "INGA", "men ändå");
    }

    @Test
    void anAnswerThatEndsItAllLetsNothingElseBeAnswered() {
        var content = answered(RunContent.NONE, "T1-LINJE", "NEJ", "Utanför strategin.");
        content = answered(content, "T1-UTANFOR", "NEJ", "Inga skäl.");

        assertThat(content.walks(TREES).getFirst().isStopped()).isTrue();
        refused(Reason.STOPPED, content, "T2-MAL", "NEJ", "x");
        assertThat(next(content.retaken(TREES, "T1-UTANFOR"))).isEqualTo("T1-UTANFOR");
    }

    @Test
    void takingAQuestionAgainTakesBackWhatFollowedIt() {
        var content = answered(RunContent.NONE, "T1-LINJE", "JA", "");
        content = answered(content, "T1-PAVERKAN", "POSITIV", "");
        content = answered(content, "T2-MAL", "NEJ", "Rör inga mål.");

        var again = content.retaken(TREES, "T1-LINJE");

        assertThat(again.answers()).extracting(GivenAnswer::question).containsExactly("T2-MAL");
    }

    @Test
    void anAnswerToARetiredQuestionStaysToBeReadAndLeadsNowhere() {
        var old = new RunContent(
                false, List.of(new GivenAnswer("T1", "T1-FRAMSYN", "TYDLIGT", "Som målbilden säger.")), null);

        var walk = old.walks(TREES).getFirst();

        assertThat(walk.steps()).isEmpty();
        assertThat(walk.beside())
                .singleElement()
                .satisfies(it -> assertThat(it.question().text()).contains("målbilden"));
        assertThat(walk.next().map(Question::code)).contains("T1-LINJE");
    }

    @Test
    void theShortWayHasFourQuestionsAndLeavesTheAnswersOfTheWholeOne() {
        var content = answered(RunContent.NONE, "T1-LINJE", "JA", "").lightly(true);
        for (var given : List.of("L-RUS:POSITIV", "L-HALLBAR:NEJ", "L-AKTOR:INGEN", "L-VIDARE:VIDARE")) {
            content = answered(content, given.split(":")[0], given.split(":")[1], "därför");
        }

        assertThat(content.walks(TREES))
                .singleElement()
                .satisfies(it -> assertThat(it.isDone()).isTrue());
        assertThat(content.lightly(false).walks(TREES).getFirst().steps()).hasSize(1);
    }

    private static String next(RunContent content) {
        return content.walks(TREES).getFirst().next().map(Question::code).orElse("");
    }

    private static RunContent answered(RunContent content, String question, String answer, String motivation) {
        return content.answered(TREES, new GivenAnswer("", question, answer, motivation));
    }

    private static void refused(Reason reason, RunContent content, String question, String answer, String motivation) {
        assertThatExceptionOfType(AssessmentRefusal.class)
                .isThrownBy(() -> answered(content, question, answer, motivation))
                .matches(it -> it.reason() == reason, reason.name());
    }
}
