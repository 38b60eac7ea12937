package se.vagval.assessment.domain;

import java.time.Instant;
import java.util.UUID;
import se.vagval.identity.UserId;

/** RUS-säkring av något annat än en ansökan: a strategy, a referral, a process or an exercise, by one version of the framework. */
public record AssuranceRun(
        UUID id,
        int version,
        RunKind kind,
        String title,
        String frameworkVersion,
        UserId owner,
        RunContent content,
        Instant startedAt,
        Instant changedAt) {

    /** An exercise is seen by nobody else. */
    boolean isSeenBy(UserId reader) {
        return kind.isShared() || owner.equals(reader);
    }

    AssuranceRun with(RunContent changed, Instant now) {
        return new AssuranceRun(id, version, kind, title, frameworkVersion, owner, changed, startedAt, now);
    }
}
