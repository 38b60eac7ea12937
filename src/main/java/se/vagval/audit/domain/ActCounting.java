package se.vagval.audit.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.ActCounts;
import se.vagval.identity.ModelFollower;

/** Counts acts in the trail. */
@Service
@Transactional(readOnly = true)
@ModelFollower
class ActCounting implements ActCounts {

    private final JdbcClient jdbc;

    ActCounting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> between(Collection<String> acts, Instant from, Instant before) {
        var counts = new HashMap<String, Long>();
        jdbc.sql("""
                        select act, count(*) as times from audit_entry
                        where at >= :from and at < :before and act = any(:acts) group by act
                        """)
                .param("from", Timestamp.from(from))
                .param("before", Timestamp.from(before))
                .param("acts", acts.toArray(String[]::new))
                .query(row -> {
                    counts.put(row.getString("act"), row.getLong("times"));
                });
        return counts;
    }
}
