package se.vagval.casefile.occasion.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.occasion.domain.WritingOccasion.WritingTask;
import se.vagval.identity.UserId;

/** Keeps occasions with their people and tasks. */
@Repository
class OccasionRepository {

    private final JdbcClient jdbc;

    OccasionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An occasion whose time is over: of which case, and who had opened it. */
    record Lapsed(CaseFileId caseFile, UserId openedBy) {}

    /** A case that somebody may write in. */
    record Open(UUID id, CaseFileId caseFile, Instant until, int tasksLeft) {}

    /** Whether it was opened: not while another is. */
    boolean open(CaseFileId id, WritingOccasion it) {
        var added = jdbc.sql("""
                        insert into writing_occasion (id, case_file, opened_by, opened_at, ends_at)
                        values (:id, :case, :by, :at, :ends) on conflict (case_file) where ended_at is null do nothing
                        """)
                .param("id", it.id())
                .param("case", id.value())
                .param("by", it.openedBy().value())
                .param("at", Timestamp.from(it.openedAt()))
                .param("ends", Timestamp.from(it.endsAt()))
                .update();
        if (added == 0) {
            return false;
        }
        it.participants()
                .forEach(person -> jdbc.sql("insert into writing_participant (occasion, person) values (?, ?)")
                        .params(it.id(), person.value())
                        .update());
        for (var place = 0; place < it.tasks().size(); place++) {
            var task = it.tasks().get(place);
            jdbc.sql("insert into writing_task (occasion, part, place, person) values (?, ?, ?, ?)")
                    .params(it.id(), task.part(), place, task.person().value())
                    .update();
        }
        return true;
    }

    /** Those of a case, the latest first, in one statement: a row for each of their people and tasks. */
    List<WritingOccasion> of(CaseFileId id, int most) {
        var found = new LinkedHashMap<UUID, WritingOccasion>();
        jdbc.sql("""
                        select o.*, p.person as participant, t.part, t.person, t.done_at, t.done_by from (
                            select * from writing_occasion where case_file = :case order by opened_at desc limit :most) o
                        left join writing_participant p on p.occasion = o.id
                        left join writing_task t on t.occasion = o.id
                        order by o.opened_at desc, t.place, p.person
                        """).param("case", id.value()).param("most", most).query(row -> {
            var key = row.getObject("id", UUID.class);
            var known = found.containsKey(key) ? found.get(key) : occasion(key, row);
            found.put(key, with(Objects.requireNonNull(known), row));
        });
        return List.copyOf(found.values());
    }

    private static WritingOccasion with(WritingOccasion known, ResultSet row) throws SQLException {
        var people = new HashSet<>(known.participants());
        people.add(UserId.of(row.getString("participant")));
        var tasks = new LinkedHashSet<>(known.tasks());
        if (row.getString("part") != null) {
            tasks.add(task(row));
        }
        return new WritingOccasion(
                known.id(),
                known.openedBy(),
                known.openedAt(),
                known.endsAt(),
                known.endedAt(),
                people,
                List.copyOf(tasks));
    }

    /** Whether it was open until now. */
    boolean end(CaseFileId id, Instant now) {
        return jdbc.sql("update writing_occasion set ended_at = least(ends_at, :now)"
                                + " where case_file = :case and ended_at is null")
                        .param("now", Timestamp.from(now))
                        .param("case", id.value())
                        .update()
                == 1;
    }

    /** Ends what is over, each once, whoever asks. */
    List<Lapsed> endLapsed(Instant now) {
        return jdbc.sql("""
                        update writing_occasion set ended_at = ends_at where ended_at is null and ends_at <= :now
                        returning case_file, opened_by
                        """)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Lapsed(
                        CaseFileId.of(row.getObject("case_file", UUID.class)), UserId.of(row.getString("opened_by"))))
                .list();
    }

    /** Whether that changed anything. */
    boolean mark(UUID occasion, String part, @Nullable UserId by, Instant now) {
        return jdbc.sql("""
                        update writing_task set done_at = :at, done_by = :by
                        where occasion = :occasion and part = :part and (done_at is null) = :done
                        """)
                        .param("at", by == null ? null : Timestamp.from(now), Types.TIMESTAMP)
                        .param("by", by == null ? null : by.value(), Types.VARCHAR)
                        .param("occasion", occasion)
                        .param("part", part)
                        .param("done", by != null)
                        .update()
                == 1;
    }

    List<Open> openFor(UserId person, Instant now, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select o.id, o.case_file, o.ends_at, count(t.part) filter (where t.done_at is null) as tasks_left
                        from writing_participant p
                        join writing_occasion o on o.id = p.occasion and o.ended_at is null and o.ends_at > :now
                        join case_file c on c.id = o.case_file and c.status = any(:states)
                        left join writing_task t on t.occasion = o.id and t.person = p.person
                        where p.person = :person
                          and (cast(:after as uuid) is null
                               or (o.ends_at, o.id) > (select a.ends_at, a.id from writing_occasion a where a.id = cast(:after as uuid)))
                        group by o.id order by o.ends_at, o.id limit :limit
                        """)
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .param("states", CaseStatus.WRITTEN_IN.stream().map(Enum::name).toArray(String[]::new))
                .param("after", after, Types.OTHER)
                .param("limit", limit)
                .query((row, number) -> new Open(
                        row.getObject("id", UUID.class),
                        CaseFileId.of(row.getObject("case_file", UUID.class)),
                        row.getTimestamp("ends_at").toInstant(),
                        row.getInt("tasks_left")))
                .list();
    }

    Map<CaseFileId, Set<UserId>> participantsOf(Collection<CaseFileId> ids) {
        var found = new HashMap<CaseFileId, Set<UserId>>();
        jdbc.sql("""
                        select distinct o.case_file, p.person from writing_occasion o
                        join writing_participant p on p.occasion = o.id where o.case_file = any(:cases)
                        """)
                .param("cases", ids.stream().map(CaseFileId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(CaseFileId.of(row.getObject("case_file", UUID.class)), it -> new HashSet<>())
                            .add(UserId.of(row.getString("person")));
                });
        return found;
    }

    /** Who is named to read the case while it is marked. */
    Set<UserId> namedIn(CaseFileId id) {
        return Set.copyOf(jdbc.sql("select person from secrecy_reader where case_file = ?")
                .param(id.value())
                .query((row, number) -> UserId.of(row.getString("person")))
                .list());
    }

    private static WritingOccasion occasion(UUID id, ResultSet row) throws SQLException {
        return new WritingOccasion(
                id,
                UserId.of(row.getString("opened_by")),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                instant(row, "ended_at"),
                Set.of(),
                List.of());
    }

    private static WritingTask task(ResultSet row) throws SQLException {
        var by = row.getString("done_by");
        return new WritingTask(
                row.getString("part"),
                UserId.of(row.getString("person")),
                instant(row, "done_at"),
                by == null ? null : UserId.of(by));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
