package se.vagval.notice.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.LetterKey;
import se.vagval.identity.UserId;

/** Utgående brev: to whom, how many notices it speaks of or which letter of a case it is, and how far it has come. */
public record OutgoingMail(
        UUID id,
        UserId person,
        String address,
        int waiting,
        @Nullable LetterKey letter,
        MailState state,
        int attempts,
        Instant madeAt,
        Instant nextTryAt,
        @Nullable Instant sentAt,
        @Nullable MailProblem problem) {

    /** Whether the administrator may ask for it to be sent once more; a letter's own officer sees to that. */
    public boolean hasStopped() {
        return letter == null
                && problem != MailProblem.ACCOUNT_CLOSED
                && (state == MailState.FAILED || state == MailState.UNCERTAIN);
    }
}
