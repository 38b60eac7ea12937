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
import se.vagval.casefile.CaseGroup;
import se.vagval.funding.FrameStanding;
import se.vagval.funding.FundingSource;
import se.vagval.funding.SourceKind;
import se.vagval.identity.UserId;

/** The sources and their frames, and what stands against them. The sums of all sources and years are one statement. */
@Repository
class FrameRepository {

    private static final List<String> UNDECIDED =
            CaseGroup.UNDECIDED.states().stream().map(Enum::name).toList();

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
     * @param thisYear the year that undecided cases without a plan are counted in
     * @param except a case whose own grant is left out, with what has come back of it
     */
    List<FrameStanding> standings(Collection<Integer> years, int thisYear, @Nullable CaseFileId except) {
        return jdbc.sql(STANDINGS)
                .param("years", years.toArray(Integer[]::new))
                .param("thisYear", thisYear)
                .param("except", except == null ? new UUID(0, 0) : except.value())
                .param("undecided", UNDECIDED)
                .query((row, number) -> standing(row))
                .list();
    }

    /** What came in during the year for the source, and what of it has been granted so far. */
    Incoming incoming(FundingSource source, int year) {
        return jdbc.sql("""
                        with came as (
                            select c.municipalities, f.granted is not null as is_granted, count(*) as cases,
                                sum(c.applied_amount) as applied, sum(f.granted) as granted
                            from case_file c left join case_funding f on f.case_file = c.id
                            where c.received between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                                and c.registered_at is not null
                                and (f.source = :source or f.source is null and :fund = any (c.funds))
                            group by c.municipalities, f.granted is not null)
                        select coalesce(sum(cases), 0) as cases, coalesce(sum(cases) filter (where is_granted), 0) as grants,
                            coalesce(sum(applied), 0) as applied, coalesce(sum(granted), 0) as granted,
                            (select json_object_agg(place, cases) from (
                                select place, sum(cases) as cases from came, unnest(municipalities) place
                                where is_granted group by place) spread) as places
                        from came
                        """)
                .param("year", year)
                .param("source", source.code())
                .param("fund", source.fund() == null ? "" : source.fund())
                .query((row, number) -> new Incoming(
                        row.getInt("cases"),
                        row.getInt("grants"),
                        row.getLong("applied"),
                        row.getLong("granted"),
                        FundingRepository.numbers(row.getString("places"))))
                .single();
    }

    private static final String STANDINGS = """
            with asked as (
                select s.*, y.year, make_date(y.year, 1, 1) as first_day, make_date(y.year, 12, 31) as last_day
                from funding_source s cross join unnest(:years::integer[]) as y (year)
            ), unplanned as (
                select s.code, sum(c.applied_amount) as amount
                from case_file c
                join lateral (select code from funding_source s
                              where s.fund = any (c.funds) order by position limit 1) s on true
                where c.status in (:undecided) and c.id <> :except
                    and not exists (select from funding_year y where y.case_file = c.id)
                group by s.code
            )
            select a.*, f.amount as frame, f.authority,
                coalesce((select sum(y.amount) from funding_year y join case_file c on c.id = y.case_file
                          where y.source = a.code and y.year = a.year and y.decided_on is null
                              and c.status in (:undecided) and y.case_file <> :except), 0)
                    + coalesce((select u.amount from unplanned u where u.code = a.code and a.year = :thisYear), 0)
                    as applied,
                g.decided, g.grants,
                (select coalesce(sum(y.amount), 0) from funding_year y
                 where y.source = a.code and y.year = a.year and y.decided_on is not null and y.case_file <> :except)
                    as claimed,
                (select coalesce(sum(y.amount), 0) from funding_year y
                 where y.source = a.code and y.year > a.year and y.decided_on <= a.last_day and y.case_file <> :except)
                    - (select coalesce(sum(r.amount), 0) from funding_reversal r
                       where r.source = a.code and r.frame_year > a.year and r.reversed_on <= a.last_day
                           and r.case_file <> :except) as bound,
                (select coalesce(sum(p.amount), 0) from funding_payment p
                 where p.source = a.code and p.paid_on between a.first_day and a.last_day and p.withdrawn_at is null)
                    as paid,
                r.released, r.repaid
            from asked a
            left join lateral (select amount, authority from funding_frame f
                               where f.source = a.code and f.year = a.year order by number desc limit 1) f on true
            cross join lateral (select coalesce(sum(granted), 0) as decided, count(*) as grants from case_funding c
                                where c.source = a.code and c.granted is not null
                                    and c.decided_on between a.first_day and a.last_day and c.case_file <> :except) g
            cross join lateral (select
                    coalesce(sum(amount) filter (where kind = 'RELEASED'), 0) as released,
                    coalesce(sum(amount) filter (where kind = 'REPAID'), 0) as repaid
                from funding_reversal r
                where r.source = a.code and r.frame_year = a.year and r.case_file <> :except) r
            order by a.position, a.code, a.year
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
