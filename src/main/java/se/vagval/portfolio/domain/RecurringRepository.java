package se.vagval.portfolio.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.domain.RecurringReport.Plan;
import se.vagval.portfolio.domain.RecurringReport.Selection;

/** The reports that come back, and each time they came. */
@Repository
class RecurringRepository {

    private final JdbcClient jdbc;

    RecurringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are on first, by their next day. */
    List<RecurringReport> all() {
        return jdbc.sql("select * from recurring_report order by not is_on, next_on, lower(name), id")
                .query((found, row) -> report(found))
                .list();
    }

    Optional<RecurringReport> find(UUID id) {
        return one("select * from recurring_report where id = :id", id);
    }

    /** Held until the transaction is over. */
    Optional<RecurringReport> hold(UUID id) {
        return one("select * from recurring_report where id = :id for update", id);
    }

    private Optional<RecurringReport> one(String sql, UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((found, row) -> report(found))
                .optional();
    }

    void add(RecurringReport it) {
        var what = it.what();
        with(it, """
                        insert into recurring_report (id, name, measure, only_cut, only_value, case_filter, rhythm, first_on,
                            next_on, receivers, is_on, made_by, made_at, version, changed_by, changed_at)
                        values (:id, :name, :measure, :cut, :value, :filter, :rhythm, :first, :next, :receivers, :on, :made,
                            :at, :version, :by, :at)
                        """)
                .param("measure", name(what.measure()))
                .param("cut", name(what.cut()))
                .param("value", what.value())
                .param("filter", what.caseFilter())
                .param("on", it.on())
                .param("made", it.madeBy().value())
                .update();
    }

    /** Once held; whether it is on stays as it is. */
    void change(RecurringReport it) {
        with(it, """
                        update recurring_report set version = :version, name = :name, rhythm = :rhythm, first_on = :first,
                            next_on = :next, receivers = :receivers, changed_by = :by, changed_at = :at
                        where id = :id
                        """).update();
    }

    private StatementSpec with(RecurringReport it, String sql) {
        var plan = it.plan();
        return jdbc.sql(sql)
                .param("id", it.id())
                .param("version", it.version())
                .param("name", plan.name())
                .param("rhythm", plan.rhythm().name())
                .param("first", it.firstOn())
                .param("next", plan.next())
                .param("receivers", plan.receivers().stream().map(Role::name).toArray(String[]::new))
                .param("by", it.changedBy().value())
                .param("at", Timestamp.from(it.changedAt()));
    }

    /** Whether it was the other way before. */
    boolean turn(UUID id, boolean on, LocalDate next) {
        return jdbc.sql("update recurring_report set is_on = :on, next_on = :next where id = :id and is_on <> :on")
                        .param("id", id)
                        .param("on", on)
                        .param("next", next)
                        .update()
                == 1;
    }

    /** One that is due, held until the transaction is over; another portal takes another. */
    Optional<RecurringReport> due(LocalDate today) {
        return jdbc.sql("""
                        select * from recurring_report where is_on and next_on <= :today
                        order by next_on, id limit 1 for update skip locked
                        """)
                .param("today", today)
                .query((found, row) -> report(found))
                .optional();
    }

    /** Whether it had not come that day. */
    boolean add(UUID report, RecurringOccasion it, Instant now) {
        return jdbc.sql("""
                        insert into recurring_occasion (report, day, cases, amount, made_at)
                        values (:report, :day, :cases, :amount, :now) on conflict do nothing
                        """)
                        .param("report", report)
                        .param("day", it.day())
                        .param("cases", it.cases())
                        .param("amount", it.amount())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean hasCome(UUID report, LocalDate day) {
        return jdbc.sql("select exists (select 1 from recurring_occasion where report = :report and day = :day)")
                .param("report", report)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void nextOn(UUID report, LocalDate day) {
        jdbc.sql("update recurring_report set next_on = :day where id = :id")
                .param("id", report)
                .param("day", day)
                .update();
    }

    /** Latest first. */
    List<RecurringOccasion> occasions(UUID report, int most) {
        return jdbc.sql("select * from recurring_occasion where report = :report order by day desc limit :most")
                .param("report", report)
                .param("most", most)
                .query((found, row) -> new RecurringOccasion(
                        found.getObject("day", LocalDate.class),
                        found.getObject("cases", Long.class),
                        found.getObject("amount", Long.class)))
                .list();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static RecurringReport report(ResultSet found) throws SQLException {
        var measure = found.getString("measure");
        var cut = found.getString("only_cut");
        var receivers = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) found.getArray("receivers").getArray())
                .map(Role::valueOf)
                .forEach(receivers::add);
        return new RecurringReport(
                found.getObject("id", UUID.class),
                found.getInt("version"),
                new Selection(
                        measure == null ? null : PortfolioMeasure.valueOf(measure),
                        cut == null ? null : PortfolioCut.valueOf(cut),
                        found.getString("only_value"),
                        found.getString("case_filter")),
                new Plan(
                        found.getString("name"),
                        Rhythm.valueOf(found.getString("rhythm")),
                        found.getObject("next_on", LocalDate.class),
                        receivers),
                found.getObject("first_on", LocalDate.class),
                found.getBoolean("is_on"),
                UserId.of(found.getString("made_by")),
                UserId.of(found.getString("changed_by")),
                found.getTimestamp("changed_at").toInstant());
    }
}
