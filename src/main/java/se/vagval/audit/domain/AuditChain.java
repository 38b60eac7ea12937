package se.vagval.audit.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.vagval.audit.domain.AuditRepository.End;
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

    void append(UUID subject, End end, String act, String actor, Instant at, List<List<String>> details) {
        var seq = end.seq() + 1;
        var previous = end.hash();
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
