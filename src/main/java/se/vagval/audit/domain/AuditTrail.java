package se.vagval.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.AuditEntries;
import se.vagval.audit.AuditEntry;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.AccountChanged;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;

/** Spårlogg. Writes inside the transaction of the act itself: no act without its trace, no trace without its act. */
@Service
class AuditTrail implements AuditEntries {

    private final AuditStore store;
    private final AuditCodec codec;
    private final Clock clock;

    AuditTrail(AuditStore store, AuditCodec codec, Clock clock) {
        this.store = store;
        this.codec = codec;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AuditableEvent act) {
        write(act.subject(), act.getClass().getSimpleName(), act.actor(), act.details());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AccountChanged change) {
        var subject = UUID.nameUUIDFromBytes(change.account().value().getBytes(StandardCharsets.UTF_8));
        write(
                subject,
                "Account" + change.act(),
                change.actor(),
                Map.of("account", change.account().value()));
    }

    @Override
    @SignedIn
    @Transactional(readOnly = true)
    public List<AuditEntry> latestOf(UUID subject, int limit) {
        return store.latestOf(subject, limit).stream()
                .map(row -> new AuditEntry(
                        row.seq(), row.act(), UserId.of(row.actor()), row.at(), codec.details(row.content())))
                .toList();
    }

    private void write(UUID subject, String act, UserId actor, Map<String, String> details) {
        store.lock(subject);
        var last = store.last(subject);
        var seq = last.map(row -> row.seq() + 1).orElse(1L);
        var previous = last.map(AuditRow::hash).orElse("0".repeat(64));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("v", 1);
        fields.put("subject", subject.toString());
        fields.put("seq", seq);
        fields.put("act", act);
        fields.put("actor", actor.value());
        fields.put("time", at.toString());
        fields.put("prev", previous);
        fields.put("details", codec.ordered(details));
        var content = codec.canonical(fields);
        store.append(new AuditRow(subject, seq, act, actor.value(), at, content, previous, sha256(content)));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
