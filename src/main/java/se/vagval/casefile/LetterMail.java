package se.vagval.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.PostedLetters.Obstacle;
import se.vagval.identity.UserId;

/** Brev med e-post. Where a letter was to go by mail and how far it came; that it has gone is said by the letter itself. */
@Embeddable
public class LetterMail {

    /** Läge för mejlet. A letter in {@code SENDING} is in the mail server's hands and can neither be taken back nor sent anew. */
    public enum State {
        WAITING,
        SENDING,
        SENT,
        STAYED
    }

    @Column(name = "mail_address")
    private @Nullable String address;

    /** As it was when somebody asked for it to go: what is sent is what that person saw. */
    @Column(name = "mail_subject")
    private @Nullable String subject;

    @Column(name = "mail_text")
    private @Nullable String text;

    @Column(name = "mail_by")
    private @Nullable String by;

    @Column(name = "mail_at")
    private @Nullable Instant at;

    @Column(name = "mail_state")
    @Enumerated(EnumType.STRING)
    private @Nullable State state;

    @Column(name = "mail_obstacle")
    @Enumerated(EnumType.STRING)
    private @Nullable Obstacle obstacle;

    protected LetterMail() {}

    public static LetterMail to(String address, String subject, String text, UserId by, Instant at) {
        var mail = new LetterMail();
        mail.address = address;
        mail.subject = subject;
        mail.text = text;
        mail.by = by.value();
        mail.at = at;
        mail.state = State.WAITING;
        return mail;
    }

    public String address() {
        return Objects.requireNonNull(address);
    }

    public String subject() {
        return Objects.requireNonNull(subject);
    }

    public String text() {
        return Objects.requireNonNull(text);
    }

    public UserId by() {
        return UserId.of(Objects.requireNonNull(by));
    }

    public @Nullable Obstacle obstacle() {
        return obstacle;
    }

    public boolean isOnItsWay() {
        return state == State.WAITING || state == State.SENDING;
    }

    public boolean isStayed() {
        return state == State.STAYED;
    }

    boolean isInHand() {
        return state == State.SENDING;
    }

    void begin() {
        state = State.SENDING;
    }

    void went() {
        state = State.SENT;
        obstacle = null;
    }

    void stayed(Obstacle why, boolean triedAgain) {
        state = triedAgain ? State.WAITING : State.STAYED;
        obstacle = why;
    }
}
