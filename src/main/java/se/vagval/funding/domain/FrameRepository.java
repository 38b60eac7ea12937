package se.vagval.funding.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.funding.FrameStanding;
import se.vagval.funding.FundingSource;
import se.vagval.funding.SourceKind;
import se.vagval.identity.UserId;

/** The sources and their frames, and what stands against them. The sums of all sources and years are one statement. */
@Repository
class FrameRepository {

    private final JdbcClient jdbc;

    FrameRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FundingSource> sources() {
        return jdbc.sql("select * from funding_source order by position, code")
                .query((row, number) -> source(row))
                .list();
    }

    boolean add(FundingSource it) {
        return jdbc.sql("""
                        insert into funding_source (code, name, kind, fund, support_form, position)
                        select :code, :name, :kind, :fund, :form, coalesce(max(position), 0) + 1 from funding_source
                        on conflict do nothing
                        """)
                        .param("code", it.code())
                        .param("name", it.name())
                        .param("kind", it.kind().name())
                        .param("fund", it.fund())
                        .param("form", it.supportForm())
                        .update()
                == 1;
    }

    /** Newest first. */
    List<Frame> framesOf(String source, int year) {
        return jdbc.sql("select * from funding_frame where source = :source and year = :year order by number desc")
                .param("source", source)
                .param("year", year)
                .query((row, number) -> frame(row))
                .list();
    }

    /** @return whether nobody else has set one since */
    boolean add(Frame it) {
        return jdbc.sql("""
                        insert into funding_frame (id, source, year, number, amount, authority, decided_on, reference,
                            set_by, set_at)
                        values (:id, :source, :year, :number, :amount, :authority, :day, :reference, :by, :at)
                        on conflict do nothing
                        """)
                        .param("id", it.id())
                        .param("source", it.source())
                        .param("year", it.year())
                        .param("number", it.number())
                        .param("amount", it.amount())
                        .param("authority", it.authority())
                        .param("day", it.decidedOn())
                        .param("reference", it.reference())
                        .param("by", it.setBy().value())
                        .param("at", Timestamp.from(it.setAt()))
                        .update()
                == 1;
    }

    /**
     * Every source in each of the years.
     *
     * @param thisYear the first year that undecided cases can have money of; it carries what they planned for years gone by
     * @param except a case whose own grant is left out, with what has come back of it
     */
    List<FrameStanding> standings(Collection<Integer> years, int thisYear, @Nullable CaseFileId except) {
        return jdbc.sql(STANDINGS)
                .param("years", years.toArray(Integer[]::new))
                .param("thisYear", thisYear)
                .param("except", except == null ? new UUID(0, 0) : except.value())
                .query((row, number) -> standing(row))
                .list();
    }

    /** What came in during the year for the source, and what of it has been granted so far. */
    Incoming incoming(FundingSource source, int year) {
        return jdbc.sql("""
                        with came as (
                            select kind, place, sum(cases) as cases, sum(amount) as amount
                            from (select kind, source, fund, place, sum(cases) as cases, sum(amount) as amount from funding_sum
                                  where kind like 'CAME%' and year = :year group by kind, source, fund, place) sums
                            where :source = case source when '' then funding_source_for(fund) else source end
                            group by kind, place)
                        select coalesce(sum(cases) filter (where kind = 'CAME'), 0) as cases,
                            coalesce(sum(amount) filter (where kind = 'CAME'), 0) as applied,
                            coalesce(sum(cases) filter (where kind = 'CAME_GRANTED'), 0) as grants,
                            coalesce(sum(amount) filter (where kind = 'CAME_GRANTED'), 0) as granted,
                            json_object_agg(place, cases) filter (where kind = 'CAME_PLACE' and cases <> 0) as places
                        from came
                        """)
                .param("year", year)
                .param("source", source.code())
                .query((row, number) -> new Incoming(
                        row.getInt("cases"),
                        row.getInt("grants"),
                        row.getLong("applied"),
                        row.getLong("granted"),
                        FundingRepository.numbers(row.getString("places"))))
                .single();
    }

    /** Reads the kept sums, less what the case that is left out stands for in them; payments are never left out. */
    private static final String STANDINGS = """
            with kept as (
                select sums.kind, case source when '' then funding_source_for(fund) else source end as source, year, of_year,
                    cases, amount
                from (select kind, source, fund, year, of_year, sum(cases) as cases, sum(amount) as amount
                      from (select kind, source, fund, year, of_year, cases, amount from funding_sum
                            where kind not like 'CAME%'
                            union all
                            select kind, source, fund, year, of_year, -cases, -amount from funding_share
                            where case_file = :except and kind <> 'PAID' and kind not like 'CAME%') shares
                      group by kind, source, fund, year, of_year) sums
            )
            select a.*, y.year, f.amount as frame, f.authority,
                coalesce(sum(k.amount) filter (where k.kind in ('APPLIED', 'UNPLANNED')
                    and greatest(k.year, :thisYear) = y.year), 0) as applied,
                coalesce(sum(k.amount) filter (where k.kind = 'GRANTED' and k.year = y.year), 0) as decided,
                coalesce(sum(k.cases) filter (where k.kind = 'GRANTED' and k.year = y.year), 0) as grants,
                coalesce(sum(k.amount) filter (where k.kind = 'CLAIMED' and k.year = y.year), 0) as claimed,
                coalesce(sum(case k.kind when 'CLAIMED' then k.amount else -k.amount end)
                    filter (where k.kind in ('CLAIMED', 'RELEASED', 'REPAID') and k.year > y.year
                        and k.of_year <= y.year), 0) as bound,
                coalesce(sum(k.amount) filter (where k.kind = 'PAID' and k.year = y.year), 0) as paid,
                coalesce(sum(k.amount) filter (where k.kind = 'RELEASED' and k.year = y.year), 0) as released,
                coalesce(sum(k.amount) filter (where k.kind = 'REPAID' and k.year = y.year), 0) as repaid
            from funding_source a cross join unnest(:years::integer[]) as y (year)
            left join lateral (select amount, authority from funding_frame f
                               where f.source = a.code and f.year = y.year order by number desc limit 1) f on true
            left join kept k on k.source = a.code
            group by a.code, y.year, f.amount, f.authority
            order by a.position, a.code, y.year
            """;

    private static FrameStanding standing(ResultSet row) throws SQLException {
        return new FrameStanding(
                source(row),
                row.getInt("year"),
                row.getObject("frame", Long.class),
                row.getObject("authority", Long.class),
                row.getLong("applied"),
                row.getLong("decided"),
                row.getInt("grants"),
                row.getLong("claimed"),
                row.getLong("bound"),
                row.getLong("paid"),
                row.getLong("released"),
                row.getLong("repaid"));
    }

    private static FundingSource source(ResultSet row) throws SQLException {
        return new FundingSource(
                row.getString("code"),
                row.getString("name"),
                SourceKind.valueOf(row.getString("kind")),
                row.getString("fund"),
                row.getString("support_form"));
    }

    private static Frame frame(ResultSet row) throws SQLException {
        return new Frame(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getInt("year"),
                row.getInt("number"),
                row.getLong("amount"),
                row.getObject("authority", Long.class),
                row.getObject("decided_on", LocalDate.class),
                row.getString("reference"),
                UserId.of(row.getString("set_by")),
                row.getTimestamp("set_at").toInstant());
    }
}
