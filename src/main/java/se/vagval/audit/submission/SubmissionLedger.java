package se.vagval.audit.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What has been acted upon, and how it was answered. A key outlives every session, and then a day. */
@Component
public class SubmissionLedger {

    /** Under which form the request came, and whether an act of it has been written down. */
    static final String ID = SubmissionLedger.class.getName() + ".id";

    static final String ACTED = SubmissionLedger.class.getName() + ".acted";

    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    /** The first answer; without a status when the portal was stopped before it could be given. */
    record Answer(
            @Nullable Integer status,
            @Nullable String location,
            @Nullable String notice) {}

    private final JdbcClient jdbc;
    private final AtomicReference<Instant> cleaned = new AtomicReference<>(Instant.EPOCH);

    SubmissionLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something was done. Called inside the act's own transaction, so that the key is spent if and only if the act is done;
     * refuses when the same form has been acted upon already.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void acted() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null || !(request.getAttribute(ID, RequestAttributes.SCOPE_REQUEST) instanceof String id)) {
            return;
        }
        var written = jdbc.sql("insert into submission (id) values (?) on conflict do nothing")
                .param(id)
                .update();
        if (written == 0 && request.getAttribute(ACTED, RequestAttributes.SCOPE_REQUEST) == null) {
            throw new AlreadySubmittedRefusal();
        }
        request.setAttribute(ACTED, true, RequestAttributes.SCOPE_REQUEST);
    }

    Optional<Answer> answerTo(String id) {
        return jdbc.sql("select status, location, notice from submission where id = ?")
                .param(id)
                .query(Answer.class)
                .optional();
    }

    void answered(String id, int status, @Nullable String location, @Nullable String notice) {
        jdbc.sql("update submission set status = :status, location = :location, notice = :notice where id = :id")
                .param("status", status)
                .param("location", location)
                .param("notice", notice)
                .param("id", id)
                .update();
        clean();
    }

    /** The answer was a refusal after all: whoever sends the form again is to be heard. */
    void forget(String id) {
        jdbc.sql("delete from submission where id = ?").param(id).update();
    }

    private void clean() {
        var last = Objects.requireNonNull(cleaned.get());
        var now = Instant.now();
        if (last.plus(BETWEEN_CLEANINGS).isBefore(now) && cleaned.compareAndSet(last, now)) {
            jdbc.sql("delete from submission where at < now() - interval '2 days'")
                    .update();
        }
    }
}
