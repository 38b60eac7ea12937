package se.vagval.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/**
 * Skriftväxling. One letter of the case to the applicant, from the day it was written. It is sent when somebody says so, with
 * day and way, and never before; it waits for its answer from then on. A letter that was not sent may be taken back.
 */
@Embeddable
public class Correspondence {

    private String addressee;
    private LocalDate due;
    private @Nullable LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private @Nullable LetterWay sentWay;

    private @Nullable String sentBy;
    private @Nullable Instant sentAt;
    private @Nullable String answer;
    private @Nullable LocalDate answeredOn;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Correspondence() {}

    public Correspondence(String addressee, LocalDate due) {
        if (addressee.isBlank()) {
            throw new CaseRefusal(Reason.FIELDS_MISSING);
        }
        this.addressee = addressee.strip();
        this.due = due;
    }

    public void sent(LetterWay way, LocalDate on, UserId by, Instant now) {
        requireThat(isOpen() && sentAt == null, Reason.WRONG_STATE);
        requireThat(hasCome(on, now), Reason.DAY_TO_COME);
        this.sentOn = on;
        this.sentWay = way;
        this.sentBy = by.value();
        this.sentAt = now;
    }

    /** An answer that never came is noted as an empty one, on the day that is said. */
    public void answered(String text, LocalDate on, UserId by, Instant now) {
        requireThat(isOpen(), Reason.WRONG_STATE);
        requireThat(sentOn != null, Reason.LETTER_NOT_SENT);
        requireThat(!on.isBefore(sentOn), Reason.ANSWERED_BEFORE_SENT);
        requireThat(hasCome(on, now), Reason.DAY_TO_COME);
        this.answer = text.strip();
        this.answeredOn = on;
        this.answeredBy = by.value();
        this.answeredAt = now;
    }

    private static boolean hasCome(LocalDate day, Instant now) {
        return !day.isAfter(LocalDate.ofInstant(now, Swedish.ZONE));
    }

    public void withdraw(UserId by, Instant now) {
        requireThat(isOpen() && sentAt == null, Reason.WRONG_STATE);
        this.withdrawnBy = by.value();
        this.withdrawnAt = now;
    }

    /** Written, and neither answered nor taken back. */
    public boolean isOpen() {
        return answeredAt == null && withdrawnAt == null;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether something came back; that nothing did is no answer. */
    public boolean isAnswered() {
        return answer != null && !answer.isEmpty();
    }

    public String addressee() {
        return addressee;
    }

    public LocalDate due() {
        return due;
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    public @Nullable LetterWay sentWay() {
        return sentWay;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    private static void requireThat(boolean condition, Reason otherwise) {
        if (!condition) {
            throw new CaseRefusal(otherwise);
        }
    }
}
