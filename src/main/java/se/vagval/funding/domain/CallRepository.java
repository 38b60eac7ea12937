package se.vagval.funding.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;

/** Calls and offers, and the cases that are tied to them. */
@Repository
class CallRepository {

    private final JdbcClient jdbc;

    CallRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose period touches the year, with what has come of each, in one statement. */
    List<CallRow> ofYear(int year) {
        return jdbc.sql("""
                        select k.*, t.cases, t.grants, t.granted
                        from funding_call k
                        cross join lateral (
                            select count(*) as cases, count(f.granted) as grants, coalesce(sum(f.granted), 0) as granted
                            from case_call c left join case_funding f on f.case_file = c.case_file
                            where c.call = k.id) t
                        where k.opens <= make_date(:year, 12, 31) and k.closes >= make_date(:year, 1, 1)
                        order by k.kind, k.opens, k.title, k.id
                        """)
                .param("year", year)
                .query((row, number) ->
                        new CallRow(call(row), row.getInt("cases"), row.getInt("grants"), row.getLong("granted")))
                .list();
    }

    /** Utlysning med utfall. */
    public record CallRow(FundingCall call, int cases, int grants, long granted) {}

    Optional<FundingCall> find(UUID id) {
        return jdbc.sql("select * from funding_call where id = :id")
                .param("id", id)
                .query((row, number) -> call(row))
                .optional();
    }

    Optional<FundingCall> ofCase(CaseFileId caseFile) {
        return jdbc.sql("""
                        select k.* from funding_call k join case_call c on c.call = k.id where c.case_file = :id
                        """)
                .param("id", caseFile.value())
                .query((row, number) -> call(row))
                .optional();
    }

    /** What a case that came in that day can be tied to, and what it is tied to already. */
    List<FundingCall> openFor(CaseFileId caseFile, LocalDate received) {
        return jdbc.sql("""
                        select * from funding_call
                        where :day between opens and closes and (kind <> 'OFFER' or decided_on is not null)
                           or id = (select call from case_call where case_file = :id)
                        order by kind, title, id
                        """)
                .param("day", received)
                .param("id", caseFile.value())
                .query((row, number) -> call(row))
                .list();
    }

    /** Those tied last first; from the first when {@code after} is not tied to any. */
    List<CaseFileId> casesOf(UUID call, @Nullable CaseFileId after, int limit) {
        return jdbc.sql("""
                        with place as (select coalesce((select tied_at from case_call where case_file = :after), 'infinity') as at)
                        select case_file from case_call
                        where call = :id and tied_at <= (select at from place)
                          and (tied_at < (select at from place) or case_file > :after)
                        order by tied_at desc, case_file limit :limit
                        """)
                .param("id", call)
                .param("after", after == null ? FundingRepository.FROM_THE_FIRST : after.value())
                .param("limit", limit)
                .query((row, number) -> new CaseFileId(row.getObject("case_file", UUID.class)))
                .list();
    }

    void add(FundingCall it) {
        write(it, """
                insert into funding_call (id, version, kind, title, source, criteria, budget, opens, closes, goals,
                    decided_on, reference)
                values (:id, 1, :kind, :title, :source, :criteria, :budget, :opens, :closes, :goals, :day, :reference)
                """);
    }

    void change(FundingCall it) {
        var changed = write(it, """
                update funding_call set version = version + 1, kind = :kind, title = :title, source = :source,
                    criteria = :criteria, budget = :budget, opens = :opens, closes = :closes, goals = :goals,
                    decided_on = :day, reference = :reference
                where id = :id and version = :version
                """);
        FundingRefusal.requireThat(changed == 1, FundingRefusal.Reason.CHANGED_MEANWHILE);
    }

    private int write(FundingCall it, String sql) {
        return jdbc.sql(sql)
                .param("id", it.id())
                .param("version", it.version())
                .param("kind", it.kind().name())
                .param("title", it.title())
                .param("source", it.source())
                .param("criteria", String.join("\n", it.criteria()))
                .param("budget", it.budget())
                .param("opens", it.opens())
                .param("closes", it.closes())
                .param("goals", it.goals().toArray(Integer[]::new))
                .param("day", it.decidedOn())
                .param("reference", it.reference())
                .update();
    }

    void tie(CaseFileId caseFile, UUID call, Instant now) {
        jdbc.sql("""
                        insert into case_call (case_file, call, tied_at) values (:case, :call, :now)
                        on conflict (case_file) do update set call = excluded.call, tied_at = excluded.tied_at
                        """)
                .param("case", caseFile.value())
                .param("call", call)
                .param("now", Timestamp.from(now))
                .update();
    }

    void untie(CaseFileId caseFile) {
        jdbc.sql("delete from case_call where case_file = :case")
                .param("case", caseFile.value())
                .update();
    }

    private static FundingCall call(ResultSet row) throws SQLException {
        return new FundingCall(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                CallKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("source"),
                row.getString("criteria").lines().toList(),
                row.getObject("budget", Long.class),
                row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class),
                Arrays.asList((Integer[]) row.getArray("goals").getArray()),
                row.getObject("decided_on", LocalDate.class),
                row.getString("reference"));
    }
}
