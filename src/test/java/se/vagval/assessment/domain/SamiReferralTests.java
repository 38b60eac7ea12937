package se.vagval.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.assessment.domain.SamiReferral.Answer;
import se.vagval.casefile.LetterWay;
import se.vagval.identity.UserId;

/** What may be noted of a remiss to a Sami party, on the days around each limit. */
class SamiReferralTests {

    private static final UserId ANNA = UserId.of("anna.handlaggare");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Test
    void isSentTodayAtTheLatestAndAskedForNoEarlierThanItWasSent() {
        assertThat(sent(TODAY, TODAY).due()).isEqualTo(TODAY);
        refused(() -> sent(TODAY.plusDays(1), TODAY.plusDays(9)), Reason.DAY_TO_COME);
        refused(() -> sent(TODAY, TODAY.minusDays(1)), Reason.DUE_BEFORE_SENT);
    }

    @Test
    void namesAPartyAndAQuestion() {
        refused(() -> asked(" ", "Vad betyder leden?"), Reason.REFERRAL_UNTOLD);
        refused(() -> asked("Sametinget", " "), Reason.REFERRAL_UNTOLD);
        assertThat(asked(" Sametinget ", " Vad betyder leden? "))
                .extracting(SamiReferral::party, SamiReferral::question)
                .containsExactly("Sametinget", "Vad betyder leden?");
    }

    @Test
    void isAnsweredOnceFromTheDayItWasSent() {
        var sent = sent(TODAY.minusDays(3), TODAY.plusDays(3));

        assertThat(sent.answered(" Vi flyttar i maj. ", TODAY.minusDays(3), ANNA, TODAY))
                .isEqualTo(new Answer("Vi flyttar i maj.", TODAY.minusDays(3), ANNA));
        refused(() -> sent.answered("Svar", TODAY.minusDays(4), ANNA, TODAY), Reason.ANSWERED_BEFORE_SENT);
        refused(() -> sent.answered("Svar", TODAY.plusDays(1), ANNA, TODAY), Reason.DAY_TO_COME);
        refused(
                () -> with(sent, new Answer("Svar", TODAY, ANNA)).answered("Nytt", TODAY, ANNA, TODAY),
                Reason.ANSWERED_ALREADY);
    }

    @Test
    void isLateTheDayAfterUntilItIsAnswered() {
        var sent = sent(TODAY.minusDays(3), TODAY);

        assertThat(sent.isLate(TODAY)).isFalse();
        assertThat(sent.isLate(TODAY.plusDays(1))).isTrue();
        var silent = with(sent, new Answer("", TODAY, ANNA));
        assertThat(silent.isLate(TODAY.plusDays(1))).isFalse();
        assertThat(silent.answer().came()).isFalse();
    }

    @Test
    void isAnsweredLateWhenItWasNotedThatNoAnswerCame() {
        var silent = with(sent(TODAY.minusDays(30), TODAY.minusDays(10)), new Answer("", TODAY.minusDays(8), ANNA));

        assertThat(silent.isOpen()).isTrue();
        assertThat(silent.answered("Vi flyttar i maj.", TODAY, ANNA, TODAY).came())
                .isTrue();
        refused(() -> silent.answered(" ", TODAY, ANNA, TODAY), Reason.ANSWERED_ALREADY);
        assertThat(with(silent, new Answer("Svar", TODAY, ANNA)).isOpen()).isFalse();
    }

    private static SamiReferral sent(LocalDate on, LocalDate due) {
        return SamiReferral.sent("Sametinget", "Vad betyder leden?", on, LetterWay.EMAIL, due, ANNA, TODAY);
    }

    private static SamiReferral asked(String party, String question) {
        return SamiReferral.sent(party, question, TODAY, LetterWay.EMAIL, TODAY, ANNA, TODAY);
    }

    private static SamiReferral with(SamiReferral sent, Answer answer) {
        return new SamiReferral(
                UUID.randomUUID(),
                sent.party(),
                sent.question(),
                sent.sentOn(),
                sent.way(),
                sent.due(),
                sent.sentBy(),
                answer.came() ? null : answer.on(),
                answer);
    }

    private static void refused(ThrowingCallable act, Reason reason) {
        assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
