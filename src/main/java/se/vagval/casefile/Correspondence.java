package se.vagval.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.PostedLetters.Obstacle;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/**
 * Skriftväxling. One letter of the case to the applicant, from the day it was written. It is sent when somebody says so, with
 * day and way, or when the mail server took it, and never before; it waits for its answer from then on. A letter that was not
 * sent may be taken back.
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

    @Embedded
    private @Nullable LetterMail mail;

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

    /** Asks for it to go by mail; one that is on its way goes once. */
    public void post(LetterMail asked) {
        requireThat(isOpen() && sentAt == null, Reason.WRONG_STATE);
        requireThat(!isOnItsWay(), Reason.LETTER_ON_ITS_WAY);
        this.mail = asked;
    }

    /** It is in the mail server's hands from now on. */
    public void begin() {
        mail().begin();
    }

    /** The mail server took it; whoever pressed the button has sent it. */
    public void went(Instant now) {
        mail().went();
        sent(LetterWay.EMAIL, LocalDate.ofInstant(now, Swedish.ZONE), mail().by(), now);
    }

    public void stayed(Obstacle why, boolean triedAgain) {
        mail().stayed(why, triedAgain);
    }

    /** What the mail server has in hand is neither taken back nor sent some other way. */
    public void requireAtHand() {
        requireThat(!isOnItsWay() || !mail().isInHand(), Reason.LETTER_ON_ITS_WAY);
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

    /**
     * Nobody waits for it any more: one that was never sent is taken back, and to one that was sent nothing came.
     *
     * @return whether it was taken back
     */
    public boolean end(UserId by, Instant now) {
        if (isSent()) {
            answered("", LocalDate.ofInstant(now, Swedish.ZONE), by, now);
            return false;
        }
        requireAtHand();
        withdraw(by, now);
        return true;
    }

    /** Written, and neither answered nor taken back. */
    public boolean isOpen() {
        return answeredAt == null && withdrawnAt == null;
    }

    /** Whether it is still to go by mail. */
    public boolean isOnItsWay() {
        return isOpen() && !isSent() && mail != null && mail.isOnItsWay();
    }

    /** Still to go by mail, and not in the mail server's hands yet: it can be kept. */
    public boolean isWaitingForMail() {
        return isOnItsWay() && !mail().isInHand();
    }

    /** How it was to go by mail; nothing when nobody asked for that. */
    public Optional<LetterMail> posted() {
        return Optional.ofNullable(mail);
    }

    public LetterMail mail() {
        return Objects.requireNonNull(mail);
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

    /** When the answer, or that there is none, was noted. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
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
