package se.vagval.identity.domain;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.vagval.identity.AccountChanged;
import se.vagval.identity.UserId;

/**
 * Namn som nyss lästs. Nearly every page names the same few people, so a name is kept for ten seconds, and forgotten at once
 * where an account is changed; only another replica may show an old name for that long. Rights are never kept.
 */
@Component
class KnownNames {

    private static final long KEPT = Duration.ofSeconds(10).toNanos();
    private static final int MOST = 5_000;

    private final Map<UserId, Known> known = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    KnownNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(String name, long readAt) {}

    /** In one statement, if any; an id that nobody has is its own name. */
    Map<UserId, String> of(Collection<UserId> ids) {
        var names = new HashMap<UserId, String>();
        var missing = new HashMap<UserId, String>();
        var now = System.nanoTime();
        for (var id : ids) {
            var kept = known.get(id);
            if (kept != null && now - kept.readAt < KEPT) {
                names.put(id, kept.name);
            } else {
                missing.put(id, id.value());
            }
        }
        if (!missing.isEmpty()) {
            read(missing);
            keep(missing, now);
            names.putAll(missing);
        }
        return names;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(AccountChanged change) {
        known.clear();
    }

    private void read(Map<UserId, String> names) {
        jdbc.sql("select id, name from account where id = any(:ids)")
                .param("ids", names.keySet().stream().map(UserId::value).toArray(String[]::new))
                .query(row -> {
                    names.put(UserId.of(row.getString("id")), row.getString("name"));
                });
    }

    private void keep(Map<UserId, String> names, long now) {
        if (known.size() + names.size() > MOST) {
            known.clear();
        }
        names.forEach((id, name) -> known.put(id, new Known(name, now)));
    }
}
