package se.vagval.casefile.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.audit.ClosedSubjects;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Tells the trail which cases are closed to a reader, also by a judgement of the reader's own to come. */
@Component
class ClosedCases implements ClosedSubjects {

    private final CaseAccess access;

    ClosedCases(CaseAccess access) {
        this.access = access;
    }

    @Override
    public Set<UUID> closedTo(UserId reader, Collection<UUID> subjects) {
        var ids = subjects.stream().map(CaseFileId::of).toList();
        return access.judgementInsightsOf(reader, ids).entrySet().stream()
                .filter(it -> it.getValue().isClosed())
                .map(Map.Entry::getKey)
                .map(CaseFileId::value)
                .collect(Collectors.toSet());
    }
}
