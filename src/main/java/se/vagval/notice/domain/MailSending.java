package se.vagval.notice.domain;

import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.vagval.casefile.LetterKey;
import se.vagval.casefile.PostedLetters;
import se.vagval.casefile.PostedLetters.Obstacle;

/**
 * Sends what waits. A mail is taken before it is sent and marked afterwards, each in a transaction of its own: if the
 * portal is killed between the two nobody knows whether it went, so it is shown to the administrator and not sent twice. A
 * letter of a case hears of how it went in the same transaction.
 */
@Component
class MailSending {

    private static final int MOST_AT_ONCE = 50;
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(10);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private final MailRepository mails;
    private final MailDoor door;
    private final Map<LetterKey.Kind, PostedLetters> letters;
    private final TransactionOperations transaction;
    private final Clock clock;

    MailSending(
            MailRepository mails,
            MailDoor door,
            List<PostedLetters> letters,
            TransactionOperations transaction,
            Clock clock) {
        this.mails = mails;
        this.door = door;
        this.letters = letters.stream().collect(Collectors.toMap(PostedLetters::kind, it -> it));
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT30S")
    void sendWhatWaits() {
        transaction.executeWithoutResult(done -> mails.leave(clock.instant().minus(LONGEST_SENDING))
                .forEach(it -> of(it).stayed(it.id(), Obstacle.UNCERTAIN, false)));
        if (door.isOpen()) {
            for (var sent = 0; sent < MOST_AT_ONCE && sendNext(); sent++) {}
        }
    }

    /** Whether to go on: not when nothing waits, and not when the server does not answer. */
    private boolean sendNext() {
        var next = mails.take(clock.instant());
        if (next.isEmpty()) {
            return false;
        }
        var mail = next.get();
        try {
            if (!hasGone(mail)) {
                mails.failed(mail.id(), MailProblem.TAKEN_BACK, null);
                return true;
            }
        } catch (MailException refused) {
            var problem = problem(refused);
            failed(mail, problem, problem == MailProblem.ADDRESS ? null : nextTry(mail.attempts()));
            return problem == MailProblem.ADDRESS;
        }
        transaction.executeWithoutResult(done -> {
            mails.sent(mail.id(), clock.instant());
            Optional.ofNullable(mail.letter()).ifPresent(it -> of(it).went(it.id()));
        });
        return true;
    }

    /** A letter that is no longer to go stays where it is. */
    private boolean hasGone(OutgoingMail mail) {
        if (mail.letter() == null) {
            door.send(mail);
            return true;
        }
        var parcel = of(mail.letter()).begin(mail.letter().id());
        parcel.ifPresent(it -> door.send(mail, it));
        return parcel.isPresent();
    }

    private void failed(OutgoingMail mail, MailProblem problem, @Nullable Instant nextTry) {
        transaction.executeWithoutResult(done -> {
            mails.failed(mail.id(), problem, nextTry);
            Optional.ofNullable(mail.letter())
                    .ifPresent(it -> of(it).stayed(it.id(), obstacle(problem), nextTry != null));
        });
    }

    private PostedLetters of(LetterKey letter) {
        return Objects.requireNonNull(letters.get(letter.kind()));
    }

    private static Obstacle obstacle(MailProblem problem) {
        return switch (problem) {
            case ADDRESS -> Obstacle.ADDRESS;
            case SIGN_IN -> Obstacle.NOT_SIGNED_IN;
            case UNREACHABLE -> Obstacle.NO_ANSWER;
            case STOPPED, TAKEN_BACK, ACCOUNT_CLOSED -> Obstacle.UNCERTAIN;
        };
    }

    private @Nullable Instant nextTry(int attempts) {
        return attempts > PAUSES.size() ? null : clock.instant().plus(PAUSES.get(attempts - 1));
    }

    private static MailProblem problem(MailException refused) {
        if (refused instanceof MailAuthenticationException) {
            return MailProblem.SIGN_IN;
        }
        var ofAddress = refused instanceof MailSendException sending
                && sending.getFailedMessages().values().stream().anyMatch(SendFailedException.class::isInstance);
        return ofAddress ? MailProblem.ADDRESS : MailProblem.UNREACHABLE;
    }
}
