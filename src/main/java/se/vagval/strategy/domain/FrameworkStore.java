package se.vagval.strategy.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.strategy.FrameworkVersion;

/** Where the published versions are kept. The database itself refuses to change one. */
@Repository
class FrameworkStore {

    private final JdbcClient database;
    private final Clock clock;

    FrameworkStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Two portals that start at once may both try; the first one's stays. */
    @Transactional
    public void publishIfMissing(FrameworkVersion version) {
        var content = FrameworkText.write(version);
        database.sql("""
                        insert into framework_version
                            (id, name, valid_from, valid_until, status, content, sha256, published_at)
                        values (:id, :name, :validFrom, :validUntil, 'PUBLISHED', :content, :sha256, :publishedAt)
                        on conflict (id) do nothing
                        """)
                .param("id", version.id())
                .param("name", version.name())
                .param("validFrom", version.validFrom())
                .param("validUntil", version.validUntil())
                .param("content", content)
                .param("sha256", FrameworkText.fingerprint(content))
                .param("publishedAt", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<String> fingerprintOf(String id) {
        return database.sql("select sha256 from framework_version where id = :id and status = 'PUBLISHED'")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Newest first; what an older format left unsaid is filled in while reading. */
    @Transactional(readOnly = true)
    public List<FrameworkVersion> published() {
        return database
                .sql("select content from framework_version where status = 'PUBLISHED' order by valid_from desc")
                .query(String.class)
                .list()
                .stream()
                .map(FrameworkText::read)
                .toList();
    }
}
