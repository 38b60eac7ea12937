package se.vagval.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.casefile.CaseRefusal.Reason.ANSWERED_BEFORE_SENT;
import static se.vagval.casefile.CaseRefusal.Reason.DAY_TO_COME;
import static se.vagval.casefile.CaseRefusal.Reason.LETTER_NOT_SENT;
import static se.vagval.casefile.CaseRefusal.Reason.WRONG_STATE;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.identity.UserId;

class CorrespondenceTests {

    static final UserId ANNA = UserId.of("anna");
    static final Instant NOON = Instant.parse("2026-03-23T11:00:00Z");
    static final LocalDate THIRD = LocalDate.of(2026, 3, 3);

    final Correspondence letter = new Correspondence("Byalaget", LocalDate.of(2026, 3, 20));

    @Test
    void isSentOnlyWhenSomebodySaysSo() {
        assertThat(letter.isSent()).isFalse();

        letter.sent(LetterWay.MAIL, THIRD, ANNA, NOON);

        assertThat(letter.isSent()).isTrue();
        assertThat(letter.sentOn()).hasValue(THIRD);
        refuses(WRONG_STATE, () -> letter.sent(LetterWay.MAIL, THIRD, ANNA, NOON));
    }

    @Test
    void hasNoAnswerBeforeItWasSent() {
        refuses(LETTER_NOT_SENT, () -> letter.answered("Intyget", THIRD, ANNA, NOON));
        letter.sent(LetterWay.MAIL, THIRD, ANNA, NOON);

        refuses(ANSWERED_BEFORE_SENT, () -> letter.answered("Intyget", THIRD.minusDays(1), ANNA, NOON));
        letter.answered("Intyget", THIRD, ANNA, NOON);

        assertThat(letter.isAnswered()).isTrue();
        assertThat(letter.isOpen()).isFalse();
    }

    @Test
    void nothingIsSentOrAnsweredOnADayToCome() {
        refuses(DAY_TO_COME, () -> letter.sent(LetterWay.MAIL, LocalDate.of(2026, 3, 24), ANNA, NOON));
        letter.sent(LetterWay.MAIL, LocalDate.of(2026, 3, 23), ANNA, NOON);

        refuses(DAY_TO_COME, () -> letter.answered("Intyget", LocalDate.of(2026, 3, 24), ANNA, NOON));
        letter.answered("Intyget", LocalDate.of(2026, 3, 23), ANNA, NOON);
    }

    @Test
    void anAnswerThatNeverCameIsNone() {
        letter.sent(LetterWay.MAIL, THIRD, ANNA, NOON);

        letter.answered("  ", THIRD.plusDays(20), ANNA, NOON);

        assertThat(letter.isAnswered()).isFalse();
        assertThat(letter.isOpen()).isFalse();
    }

    @Test
    void isTakenBackUntilItWasSent() {
        letter.withdraw(ANNA, NOON);
        assertThat(letter.isOpen()).isFalse();

        var other = new Correspondence("Byalaget", THIRD);
        other.sent(LetterWay.EMAIL, THIRD, ANNA, NOON);
        refuses(WRONG_STATE, () -> other.withdraw(ANNA, NOON));
    }

    @Test
    void theClockStandsForTheRealDaysAndNeverTheGuessed() {
        var received = LocalDate.of(2026, 1, 19);
        var open = CaseClock.RUNNING.stopped(THIRD);
        var over = open.started(THIRD.plusDays(12));

        assertThat(open.isStopped()).isTrue();
        assertThat(open.target(received, 4, THIRD)).isEqualTo("2026-05-19");
        assertThat(open.target(received, 4, THIRD.plusDays(5))).isEqualTo("2026-05-24");
        assertThat(over.isStopped()).isFalse();
        assertThat(over.target(received, 4, THIRD.plusDays(50))).isEqualTo("2026-05-31");
        assertThat(over.stopped(THIRD.plusDays(20)).started(THIRD.plusDays(23)).stoppedDays())
                .isEqualTo(15);
        assertThat(CaseClock.legalLimit(received)).isEqualTo("2026-07-19");
    }

    @Test
    void aClockThatNobodyStoppedLosesNoDays() {
        assertThat(CaseClock.RUNNING.started(THIRD)).isEqualTo(CaseClock.RUNNING);
    }

    private static void refuses(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(CaseRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
