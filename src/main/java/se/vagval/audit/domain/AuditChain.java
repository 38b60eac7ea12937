package se.vagval.audit.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.vagval.database.Fingerprint;

/** Kedjan. Each entry of a subject carries the hash of the one before; whoever appends holds the subject's lock. */
@Component
class AuditChain {

    private final AuditRepository store;
    private final AuditCodec codec;

    AuditChain(AuditRepository store, AuditCodec codec) {
        this.store = store;
        this.codec = codec;
    }

    void append(UUID subject, String act, String actor, Instant at, List<List<String>> details) {
        var last = store.last(subject);
        var seq = last.map(row -> row.seq() + 1).orElse(1L);
        var previous = last.map(AuditRow::hash).orElse("0".repeat(64));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("v", 1);
        fields.put("subject", subject.toString());
        fields.put("seq", seq);
        fields.put("act", act);
        fields.put("actor", actor);
        fields.put("time", at.toString());
        fields.put("prev", previous);
        fields.put("details", details);
        var content = codec.canonical(fields);
        store.append(new AuditRow(subject, seq, act, actor, at, content, previous, Fingerprint.of(content)));
    }
}
