package se.vagval.notice.domain;

import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits. A mail is taken before it is sent and marked afterwards, each in a transaction of its own: if the
 * portal is killed between the two nobody knows whether it went, so it is shown to the administrator and not sent twice.
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
    private final Clock clock;

    MailSending(MailRepository mails, MailDoor door, Clock clock) {
        this.mails = mails;
        this.door = door;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT30S")
    void sendWhatWaits() {
        mails.leave(clock.instant().minus(LONGEST_SENDING));
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
            door.send(mail);
        } catch (MailException refused) {
            var problem = problem(refused);
            mails.failed(mail.id(), problem, problem == MailProblem.ADDRESS ? null : nextTry(mail.attempts()));
            return problem == MailProblem.ADDRESS;
        }
        mails.sent(mail.id(), clock.instant());
        return true;
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
