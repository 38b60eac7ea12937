package se.vagval.strategy.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.database.Fingerprint;
import se.vagval.identity.UserId;
import se.vagval.strategy.FrameworkVersion;

/**
 * Where the published versions are kept, as the very text that was hashed. No record is ever changed: a text that the portal
 * brings in another wording becomes the next revision of its version, and the latest one holds; what the region has decided
 * on is never revised by it.
 */
@Repository
public class FrameworkRepository {

    /** The original, or the latest revision of it. */
    private static final String LATEST = """
            select version.id, coalesce(revision.content, version.content) as content,
                   coalesce(revision.sha256, version.sha256) as sha256, coalesce(revision.number, 1) as number
            from framework_version version
            left join lateral (
                select * from framework_revision where framework_version = version.id order by number desc limit 1
            ) revision on true
            where version.status = 'PUBLISHED'
            """;

    private final JdbcClient database;
    private final Clock clock;

    FrameworkRepository(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a version that the region has decided on; false when there is one of that name. */
    @Transactional
    public boolean publish(FrameworkVersion version) {
        var content = FrameworkText.write(version);
        return keep(version, content, Fingerprint.of(content));
    }

    /**
     * Keeps what the portal brings with it, unless it is kept in just this wording. A name that the region has given a version or
     * a draft of its own, and a day on which another version begins, are the region's: then it is left aside. Two portals that
     * start at once may both try.
     *
     * @return false when it was left aside
     */
    @Transactional
    public boolean bring(FrameworkVersion version) {
        var content = FrameworkText.write(version);
        var sha256 = Fingerprint.of(content);
        if (!isKnown(version.id())) {
            var isFree = isFree(version);
            if (isFree) {
                keep(version, content, sha256);
            }
            return isFree;
        }
        if (publicationOf(version.id()).isPresent()) {
            return false;
        }
        var kept = kept(version.id());
        if (!kept.sha256().equals(sha256)) {
            revise(version.id(), kept.number() + 1, content, sha256);
        }
        return true;
    }

    private boolean isKnown(String id) {
        return database.sql("select exists (select 1 from framework_version where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private boolean isFree(FrameworkVersion version) {
        return database.sql("""
                        select not exists (select 1 from framework_draft where id = :id and status <> 'DISCARDED')
                            and not exists (select 1 from framework_version where valid_from = :validFrom)
                        """)
                .param("id", version.id())
                .param("validFrom", version.validFrom())
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Kept kept(String id) {
        return database.sql(LATEST + " and version.id = :id")
                .param("id", id)
                .query(Kept.class)
                .single();
    }

    /** The latest wording of each, the newest version first. */
    @Transactional(readOnly = true)
    public List<FrameworkVersion> published() {
        return database.sql(LATEST).query(Kept.class).list().stream()
                .map(it -> FrameworkText.read(it.content()))
                .sorted(Comparator.comparing(FrameworkVersion::validFrom).reversed())
                .toList();
    }

    /** A record: its text, the fingerprint of it, and the how manieth wording of its version it is. */
    public record Kept(String content, String sha256, int number) {}

    /** The decision that a version rests on. */
    @Transactional
    public void record(String id, Publication decision, UserId person) {
        database.sql("""
                        insert into framework_publication
                            (framework_version, registry_number, decision, decided_on, published_by, published_at)
                        values (:id, :registryNumber, :decision, :decidedOn, :person, :publishedAt)
                        """)
                .param("id", id)
                .param("registryNumber", decision.registryNumber())
                .param("decision", decision.decision())
                .param("decidedOn", decision.decidedOn())
                .param("person", person.value())
                .param("publishedAt", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Publication> publicationOf(String id) {
        return database.sql("""
                        select registry_number, decision, decided_on from framework_publication
                        where framework_version = :id
                        """).param("id", id).query(Publication.class).optional();
    }

    private boolean keep(FrameworkVersion version, String content, String sha256) {
        return database.sql("""
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
                        .param("sha256", sha256)
                        .param("publishedAt", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    private void revise(String id, int number, String content, String sha256) {
        database.sql("""
                        insert into framework_revision (framework_version, number, content, sha256, published_at)
                        values (:id, :number, :content, :sha256, :publishedAt)
                        on conflict (framework_version, number) do nothing
                        """)
                .param("id", id)
                .param("number", number)
                .param("content", content)
                .param("sha256", sha256)
                .param("publishedAt", Timestamp.from(clock.instant()))
                .update();
    }
}
