package se.vagval.casefile.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditEntries;
import se.vagval.audit.AuditEntry;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.OpenActs;
import se.vagval.casefile.domain.CaseFacts;
import se.vagval.casefile.domain.CaseRules;
import se.vagval.identity.Person;

/** Ärendets händelser, newest first; whoever may not read the work is told the way the case has gone and no more. */
@Component
class CaseTrail {

    private final AuditEntries audit;
    private final Set<String> open;

    CaseTrail(AuditEntries audit, List<OpenActs> rooms) {
        this.audit = audit;
        this.open = rooms.stream()
                .flatMap(it -> it.acts().stream())
                .map(it -> it.getAnnotation(ActName.class).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those older than the one with that sequence; the newest without one. */
    List<AuditEntry> of(CaseFacts known, Person reader, @Nullable Long before, int limit) {
        var id = known.id();
        if (!CaseRules.isAllowed(CasePermission.READ_WORK, known, reader)) {
            return audit.olderOf(id.value(), open, before == null ? Long.MAX_VALUE : before, limit);
        }
        return before == null ? audit.latestOf(id.value(), limit) : audit.olderOf(id.value(), before, limit);
    }
}
