package se.vagval.portfolio.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.strategy.Framework;

/**
 * Håller siffrorna. What has changed since last is drawn off the figures as it was and added as it is, one keeper at a time;
 * what a page shows is at most a quarter of a minute old, and a page never counts the cases.
 */
@Component
public class PortfolioKeeping {

    private static final int BATCH = 2_000;
    static final long LOCK = 2_900_001;

    private static final String TAKE = """
            delete from portfolio_change where id in (select id from portfolio_change order by id limit :most)
            returning case_file
            """;

    /**
     * A case that is new here, or another's or of another day than it was, may be the first of its applicant, and then others
     * are so no longer; and one of those it leaves may become the first.
     */
    private static final String WITH_LATER = """
            with moved as (
                select asked.id, known.organisation as was, known.received as was_received,
                       fresh.organisation as is_now, fresh.received as is_received
                from unnest(:cases) as asked (id)
                left join portfolio_case known on known.case_file = asked.id
                left join (select * from portfolio_case_source where case_file = any(:cases)) fresh on fresh.case_file = asked.id
                where (known.organisation, known.received) is distinct from (fresh.organisation, fresh.received))
            select c.id from case_file c where c.id = any(:cases)
            union
            select later.case_file from moved join portfolio_case later on later.organisation = moved.is_now
            where moved.is_now <> '' and (later.received, later.case_file) > (moved.is_received, moved.id)
            union
            select later.case_file from moved join portfolio_case later on later.organisation = moved.was
            where moved.was <> '' and (later.received, later.case_file) > (moved.was_received, moved.id)
            """;

    private final JdbcClient jdbc;
    private final Framework framework;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PortfolioKeeping(JdbcClient jdbc, Framework framework, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.framework = framework;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Until nothing waits. */
    @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT20S")
    public void keepUp() {
        while (Boolean.TRUE.equals(transaction.execute(status -> keepSome()))) {}
    }

    private boolean keepSome() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
        var changed = jdbc.sql(TAKE).param("most", BATCH).query(UUID.class).list();
        if (!changed.isEmpty()) {
            tellVersions();
            keep(changed.stream().distinct().toArray(UUID[]::new));
        }
        jdbc.sql("update portfolio_state set as_of = :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return changed.size() == BATCH;
    }

    private void keep(UUID[] changed) {
        var cases = jdbc.sql(WITH_LATER)
                .param("cases", changed)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        count(cases, "-");
        run("delete from portfolio_payment where case_file = any(:cases)", cases);
        run("delete from portfolio_mark where case_file = any(:cases)", cases);
        run("delete from portfolio_case where case_file = any(:cases)", cases);
        run("insert into portfolio_case select * from portfolio_case_source where case_file = any(:cases)", cases);
        run("insert into portfolio_mark select * from portfolio_mark_part where case_file = any(:cases)", cases);
        run("""
                insert into portfolio_payment select s.* from portfolio_payment_source s
                join portfolio_case p on p.case_file = s.case_file where s.case_file = any(:cases)
                """, cases);
        count(cases, "");
    }

    private void count(UUID[] cases, String sign) {
        run("""
                insert into portfolio_figure
                select measure, year, cut, value, %1$scount(*), %1$ssum(amount), %1$ssum(part) from portfolio_contribution
                where case_file = any(:cases) group by measure, year, cut, value
                on conflict (measure, cut, year, value) do update set cases = portfolio_figure.cases + excluded.cases,
                    amount = portfolio_figure.amount + excluded.amount, part = portfolio_figure.part + excluded.part
                """.formatted(sign), cases);
        run("""
                insert into portfolio_place_figure
                select place, measure, year, cut, value, %1$scount(*), %1$ssum(amount), %1$ssum(part)
                from portfolio_place_contribution where case_file = any(:cases) group by place, measure, year, cut, value
                on conflict (place, measure, year, cut, value) do update
                set cases = portfolio_place_figure.cases + excluded.cases,
                    amount = portfolio_place_figure.amount + excluded.amount, part = portfolio_place_figure.part + excluded.part
                """.formatted(sign), cases);
        countQuarters(cases, sign);
        countYears(cases, sign);
    }

    private void countQuarters(UUID[] cases, String sign) {
        run("""
                insert into quarter_figure
                select year, quarter, geography, place, support_form, %1$ssum(received), %1$ssum(granted), %1$ssum(rejected),
                       %1$ssum(amount), %1$ssum(payees), %1$ssum(new_payees), %1$ssum(paid)
                from quarter_contribution where case_file = any(:cases) group by year, quarter, geography, place, support_form
                on conflict (year, quarter, geography, place, support_form) do update
                set received = quarter_figure.received + excluded.received, granted = quarter_figure.granted + excluded.granted,
                    rejected = quarter_figure.rejected + excluded.rejected, amount = quarter_figure.amount + excluded.amount,
                    payees = quarter_figure.payees + excluded.payees,
                    new_payees = quarter_figure.new_payees + excluded.new_payees, paid = quarter_figure.paid + excluded.paid
                """.formatted(sign), cases);
    }

    private void countYears(UUID[] cases, String sign) {
        run("""
                insert into portfolio_intake
                select extract(year from received)::integer, %1$scount(*), %1$scount(*) filter (where supplements = 0),
                       %1$ssum(supplements)
                from portfolio_case where case_file = any(:cases) group by 1
                on conflict (year) do update set received = portfolio_intake.received + excluded.received,
                    whole = portfolio_intake.whole + excluded.whole,
                    supplements = portfolio_intake.supplements + excluded.supplements
                """.formatted(sign), cases);
        run("""
                insert into portfolio_lead_time
                select extract(year from decided_on)::integer, decided_on - received, %1$scount(*)
                from portfolio_case where case_file = any(:cases) and decided_on is not null group by 1, 2
                on conflict (year, days) do update set cases = portfolio_lead_time.cases + excluded.cases
                """.formatted(sign), cases);
    }

    private void run(String sql, UUID[] cases) {
        jdbc.sql(sql).param("cases", cases).update();
    }

    /** What codes mean is the framework's to say; it is told again when there is another version. */
    private void tellVersions() {
        var versions = framework.versions();
        var told = jdbc.sql("select count(distinct framework_version) from portfolio_word")
                .query(Integer.class)
                .single();
        if (versions.size() == told) {
            return;
        }
        for (var version : versions) {
            for (var dimension : version.dimensions()) {
                var role = dimension.role();
                tell(version.id(), "DIMENSION", dimension.code(), role == null ? "" : role.name());
            }
            version.municipalities().forEach(it -> tell(version.id(), "MUNICIPALITY", it.code(), ""));
        }
    }

    private void tell(String version, String kind, String code, String role) {
        jdbc.sql("insert into portfolio_word values (:version, :kind, :code, :role) on conflict do nothing")
                .param("version", version)
                .param("kind", kind)
                .param("code", code)
                .param("role", role)
                .update();
    }
}
