package se.vagval.exchange.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the interface reads, in its own words and by plain SQL: never a case that bears a secrecy mark, nor a decision in one,
 * and nothing of them in a sum either. Page by page by the last row, however deep.
 */
@Repository
@Transactional(readOnly = true)
public class OpenRegisterRepository {

    public static final int PAGE = 100;

    private static final String CASES = """
            select c.id, c.registry_number, c.title, c.applicant, c.received, c.status, c.project_type, c.applied_amount,
                c.funds, c.municipalities, c.unit
            from case_file c where c.secrecy_provision is null
            """;

    /** The record in force: the one that no correction replaces. */
    private static final String DECISIONS = """
            from decision d join case_file c on c.id = d.case_file
            where c.secrecy_provision is null and not exists (select from decision later where later.replaces = d.id)
            """;

    private final JdbcClient jdbc;

    OpenRegisterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ärende, as other systems read it. */
    public record OpenCase(
            UUID id,
            String diarienummer,
            String rubrik,
            String sokande,
            LocalDate inkommen,
            String status,
            String slag,
            long soktBelopp,
            List<String> fonder,
            List<String> kommuner,
            String enhet) {}

    /** Beslut, as other systems read it. */
    public record OpenDecision(
            UUID id,
            UUID arende,
            String diarienummer,
            LocalDate beslutsdatum,
            int paragraf,
            String utfall,
            @Nullable Long beviljatBelopp,
            boolean delegation) {}

    /** Antal ärenden i ett läge. */
    public record StatusCount(String status, long antal) {}

    /** Beslut under ett år med ett utfall. */
    public record YearSum(int ar, String utfall, long antal, long beviljat) {}

    /** Where a page begins: after the row with this day and id. */
    public record After(LocalDate day, UUID id) {}

    /** One more than a page when there are more. */
    public List<OpenCase> cases(@Nullable String status, @Nullable After after) {
        return jdbc.sql(CASES + """
                and (cast(:status as text) is null or c.status = :status)
                and (cast(:day as date) is null or (c.received, c.id) > (cast(:day as date), cast(:id as uuid)))
                order by c.received, c.id limit :limit
                """)
                .param("status", status)
                .param("day", after == null ? null : after.day())
                .param("id", after == null ? null : after.id())
                .param("limit", PAGE + 1)
                .query((row, number) -> openCase(row))
                .list();
    }

    public Optional<OpenCase> oneCase(UUID id) {
        return jdbc.sql(CASES + " and c.id = :id")
                .param("id", id)
                .query((row, number) -> openCase(row))
                .optional();
    }

    public List<OpenDecision> decisions(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable After after) {
        return jdbc.sql("""
                select d.id, d.case_file, c.registry_number, d.decided_on, d.paragraph, d.outcome, d.granted_amount,
                    d.meeting is null as delegated
                """ + DECISIONS + """
                and (cast(:from as date) is null or d.decided_on >= :from)
                and (cast(:until as date) is null or d.decided_on <= :until)
                and (cast(:day as date) is null or (d.decided_on, d.id) > (cast(:day as date), cast(:id as uuid)))
                order by d.decided_on, d.id limit :limit
                """)
                .param("from", from)
                .param("until", until)
                .param("day", after == null ? null : after.day())
                .param("id", after == null ? null : after.id())
                .param("limit", PAGE + 1)
                .query((row, number) -> new OpenDecision(
                        row.getObject("id", UUID.class),
                        row.getObject("case_file", UUID.class),
                        row.getString("registry_number"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getInt("paragraph"),
                        row.getString("outcome"),
                        row.getObject("granted_amount", Long.class),
                        row.getBoolean("delegated")))
                .list();
    }

    public List<StatusCount> counts() {
        return jdbc.sql("""
                select kept.status, kept.cases - coalesce(marked.cases, 0) as cases
                from (select status, sum(cases) as cases from case_status_count group by status) kept
                left join (select status, count(*) as cases from case_file where secrecy_provision is not null group by status)
                    marked on marked.status = kept.status
                where kept.cases > coalesce(marked.cases, 0) order by kept.status
                """)
                .query((row, number) -> new StatusCount(row.getString("status"), row.getLong("cases")))
                .list();
    }

    /** As kept beside the decisions; only what lies in marked cases, which are few, is counted to be drawn off. */
    public List<YearSum> years() {
        return jdbc.sql("""
                select kept.year, kept.outcome, kept.decisions - coalesce(marked.decisions, 0) as decisions,
                    kept.granted - coalesce(marked.granted, 0) as granted
                from (select year, outcome, sum(decisions) as decisions, sum(granted) as granted from decision_year_sum
                      group by year, outcome) kept
                left join (select extract(year from d.decided_on)::int as year, d.outcome, count(*) as decisions,
                               sum(d.granted_amount) as granted
                           from decision d
                           where d.case_file = any(array(select id from case_file where secrecy_provision is not null))
                             and not exists (select from decision later where later.replaces = d.id)
                           group by 1, 2) marked on marked.year = kept.year and marked.outcome = kept.outcome
                where kept.decisions > coalesce(marked.decisions, 0) order by kept.year, kept.outcome
                """)
                .query((row, number) -> new YearSum(
                        row.getInt("year"), row.getString("outcome"), row.getLong("decisions"), row.getLong("granted")))
                .list();
    }

    private static OpenCase openCase(ResultSet row) throws SQLException {
        return new OpenCase(
                row.getObject("id", UUID.class),
                row.getString("registry_number"),
                row.getString("title"),
                row.getString("applicant"),
                row.getObject("received", LocalDate.class),
                row.getString("status"),
                row.getString("project_type"),
                row.getLong("applied_amount"),
                List.of((String[]) row.getArray("funds").getArray()),
                List.of((String[]) row.getArray("municipalities").getArray()),
                row.getString("unit"));
    }
}
