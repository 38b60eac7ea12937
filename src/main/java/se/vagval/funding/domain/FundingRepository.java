package se.vagval.funding.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.funding.domain.CaseFunding.EuPart;

/** What each case is paid from, and how it falls on the years. */
@Repository
class FundingRepository {

    /** The cases that an organisation, by its ten digits, stands behind today; a number may have been corrected since. */
    static final String CASES_OF = """
            select a.case_file from funding_application a
            join case_file c on c.id = a.case_file and c.application_number = a.number
            where a.organisation in (:organisation, overlay(:organisation placing '-' from 7 for 0))
            """;

    private static final String SAVE = """
            insert into case_funding (case_file, version, source, eu_conditional, eu_amount, eu_outcome,
                eu_decided_on, eu_reference, eu_recorded_at, granted, decided_on)
            values (:id, 1, :source, :conditional, :euAmount, :outcome, :euDay, :reference,
                case when :conditional then cast(:now as timestamptz) end, :granted, :day)
            on conflict (case_file) do update set version = case_funding.version + 1,
                source = excluded.source, eu_conditional = excluded.eu_conditional,
                eu_amount = excluded.eu_amount, eu_outcome = excluded.eu_outcome,
                eu_decided_on = excluded.eu_decided_on, eu_reference = excluded.eu_reference,
                eu_recorded_at = case
                    when (case_funding.eu_conditional, case_funding.eu_amount, case_funding.eu_outcome,
                            case_funding.eu_decided_on)
                        is distinct from (excluded.eu_conditional, excluded.eu_amount, excluded.eu_outcome,
                            excluded.eu_decided_on) then cast(:now as timestamptz)
                    else case_funding.eu_recorded_at end,
                granted = excluded.granted, decided_on = excluded.decided_on
            where case_funding.version = :version
            """;

    /** The case of nobody, before every other. */
    static final UUID FROM_THE_FIRST = new UUID(0, 0);

    private static final String GRANTS = """
            with place as (select coalesce((select decided_on from case_funding where case_file = :after), 'infinity') as day),
            found as (
                (select case_file, decided_on from funding_year
                 where source = :source and year = :year and decided_on <= (select day from place)
                    and (decided_on < (select day from place) or case_file > :after)
                 order by decided_on desc, case_file limit :limit)
                union
                (select case_file, decided_on from case_funding
                 where source = :source and granted is not null
                    and decided_on between make_date(:year, 1, 1)
                        and least(make_date(:year, 12, 31), (select day from place))
                    and (decided_on < (select day from place) or case_file > :after)
                 order by decided_on desc, case_file limit :limit))
            select c.case_file, c.granted, c.decided_on, coalesce(y.amount, 0) as of_year,
                coalesce((select sum(p.amount) from funding_payment p
                          where p.case_file = c.case_file and p.withdrawn_at is null), 0) as paid,
                coalesce((select sum(r.amount) from funding_reversal r
                          where r.case_file = c.case_file and r.kind = 'RELEASED'), 0) as released,
                coalesce((select sum(r.amount) from funding_reversal r
                          where r.case_file = c.case_file and r.kind = 'REPAID'), 0) as repaid
            from (select case_file from found order by decided_on desc, case_file limit :limit) latest
            join case_funding c on c.case_file = latest.case_file
            left join funding_year y on y.case_file = c.case_file and y.year = :year
            order by c.decided_on desc, c.case_file
            """;

    private final JdbcClient jdbc;

    FundingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CaseFunding> of(CaseFileId caseFile) {
        return jdbc.sql("""
                        select c.*, (select json_object_agg(y.year, y.amount) from funding_year y
                                     where y.case_file = c.case_file) as years
                        from case_funding c where c.case_file = :id
                        """)
                .param("id", caseFile.value())
                .query((row, number) -> funding(row))
                .optional();
    }

    /** Written over what was read; somebody else's change in between is refused. */
    void save(CaseFunding it, Instant now) {
        var outcome = it.eu().outcome();
        var changed = jdbc.sql(SAVE)
                .param("id", it.caseFile().value())
                .param("version", it.version())
                .param("source", it.source())
                .param("conditional", it.eu().conditional())
                .param("euAmount", it.eu().amount())
                .param("outcome", outcome == null ? null : outcome.name())
                .param("euDay", it.eu().decidedOn())
                .param("reference", it.eu().reference())
                .param("granted", it.granted())
                .param("day", it.decidedOn())
                .param("now", Timestamp.from(now))
                .update();
        FundingRefusal.requireThat(changed == 1, FundingRefusal.Reason.CHANGED_MEANWHILE);
        saveYears(it);
    }

    private void saveYears(CaseFunding it) {
        jdbc.sql("delete from funding_year where case_file = :id")
                .param("id", it.caseFile().value())
                .update();
        it.plan()
                .amounts()
                .forEach((year, amount) -> jdbc.sql("""
                        insert into funding_year (case_file, year, amount, source, decided_on)
                        values (:id, :year, :amount, :source, :day)
                        """)
                        .param("id", it.caseFile().value())
                        .param("year", year)
                        .param("amount", amount)
                        .param("source", it.source())
                        .param("day", it.decidedOn())
                        .update());
    }

    Map<CaseFileId, String> sourcesOf(Collection<CaseFileId> caseFiles) {
        var sources = new HashMap<CaseFileId, String>();
        if (!caseFiles.isEmpty()) {
            jdbc.sql("select case_file, source from case_funding where case_file in (:ids) and source is not null")
                    .param("ids", caseFiles.stream().map(CaseFileId::value).toList())
                    .query((row, number) -> sources.put(
                            new CaseFileId(row.getObject("case_file", UUID.class)), row.getString("source")))
                    .list();
        }
        return sources;
    }

    /**
     * What a source has granted in a year, or of a year's frame, newest first; each of the two is read in its own order. Those
     * after the case, when there is one.
     */
    List<GrantRow> grants(String source, int year, @Nullable CaseFileId after, int limit) {
        return jdbc.sql(GRANTS)
                .param("source", source)
                .param("year", year)
                .param("after", after == null ? FROM_THE_FIRST : after.value())
                .param("limit", limit)
                .query((row, number) -> new GrantRow(
                        new CaseFileId(row.getObject("case_file", UUID.class)),
                        row.getObject("decided_on", LocalDate.class),
                        row.getLong("granted"),
                        row.getLong("of_year"),
                        row.getLong("paid"),
                        row.getLong("released"),
                        row.getLong("repaid")))
                .list();
    }

    /** Beviljat ärende i en ram. */
    record GrantRow(
            CaseFileId caseFile,
            LocalDate decidedOn,
            long granted,
            long ofYear,
            long paid,
            long released,
            long repaid) {}

    private static CaseFunding funding(ResultSet row) throws SQLException {
        var outcome = row.getString("eu_outcome");
        return new CaseFunding(
                new CaseFileId(row.getObject("case_file", UUID.class)),
                row.getInt("version"),
                row.getString("source"),
                plan(row.getString("years")),
                new EuPart(
                        row.getBoolean("eu_conditional"),
                        row.getObject("eu_amount", Long.class),
                        outcome == null ? null : EuOutcome.valueOf(outcome),
                        row.getObject("eu_decided_on", LocalDate.class),
                        row.getString("eu_reference")),
                row.getObject("granted", Long.class),
                row.getObject("decided_on", LocalDate.class));
    }

    private static YearPlan plan(@Nullable String years) {
        var amounts = new TreeMap<Integer, Long>();
        numbers(years).forEach((year, amount) -> amounts.put(Integer.valueOf(year), amount));
        return new YearPlan(amounts);
    }

    /** What {@code json_object_agg} has gathered: keys without signs, and whole numbers. */
    static SortedMap<String, Long> numbers(@Nullable String gathered) {
        var numbers = new TreeMap<String, Long>();
        if (gathered != null) {
            for (var pair : gathered.replaceAll("[{}\" ]", "").split(",")) {
                var at = pair.indexOf(':');
                numbers.put(pair.substring(0, at), Long.valueOf(pair.substring(at + 1)));
            }
        }
        return numbers;
    }
}
