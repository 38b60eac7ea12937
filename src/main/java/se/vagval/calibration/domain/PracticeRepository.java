package se.vagval.calibration.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;

/** Keeps rounds of practice and their answers; an answer is given once and stays, so that the own level came first. */
@Repository
class PracticeRepository {

    private final JdbcClient jdbc;

    PracticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Övningsomgång, with the answers by criterion. */
    record Round(UUID id, String practiceCase, Instant startedAt, Map<String, Verdict> answers) {}

    void start(UUID round, String practiceCase, UserId person, Instant now) {
        jdbc.sql("insert into practice_round (id, practice_case, person, started_at) values (:id, :case, :who, :at)")
                .param("id", round)
                .param("case", practiceCase)
                .param("who", person.value())
                .param("at", Timestamp.from(now))
                .update();
    }

    /** Whether it was the first answer. */
    boolean answer(UUID round, String criterion, Verdict given, Instant now) {
        return jdbc.sql("""
                        insert into practice_answer (round, criterion, mark, reason, answered_at)
                        values (:round, :criterion, :mark, :reason, :at) on conflict do nothing
                        """)
                        .param("round", round)
                        .param("criterion", criterion)
                        .param("mark", given.mark())
                        .param("reason", given.reason())
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** The person's latest round of each practice case, in one statement. */
    List<Round> latestOf(UserId person) {
        var rows = jdbc.sql("""
                        select r.id, r.practice_case, r.started_at, a.criterion, a.mark, a.reason
                        from (select distinct on (practice_case) * from practice_round where person = :who
                              order by practice_case, started_at desc, id) r
                            left join practice_answer a on a.round = r.id
                        order by r.practice_case, a.answered_at
                        """)
                .param("who", person.value())
                .query(PracticeRepository::row)
                .list();
        return rows.stream().collect(Collectors.groupingBy(Row::id)).values().stream()
                .map(PracticeRepository::round)
                .toList();
    }

    private record Row(
            UUID id, String practiceCase, Instant startedAt, Optional<String> criterion, Optional<Verdict> answer) {}

    private static Round round(List<Row> rows) {
        var first = rows.getFirst();
        return new Round(
                first.id(),
                first.practiceCase(),
                first.startedAt(),
                rows.stream()
                        .filter(it -> it.criterion().isPresent())
                        .collect(Collectors.toMap(
                                it -> it.criterion().orElseThrow(),
                                it -> it.answer().orElseThrow())));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var mark = row.getString("mark");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("practice_case"),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getString("criterion")),
                mark == null ? Optional.empty() : Optional.of(new Verdict(mark, row.getString("reason"))));
    }
}
