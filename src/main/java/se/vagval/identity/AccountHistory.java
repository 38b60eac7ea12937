package se.vagval.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Kontots historik. What has been done with an account, newest first; the audit trail answers. */
public interface AccountHistory {

    /** One act with the facts it was traced with. */
    record Entry(AccountChanged.Act act, UserId actor, Instant at, Map<String, String> facts) {}

    List<Entry> of(UserId account);
}
