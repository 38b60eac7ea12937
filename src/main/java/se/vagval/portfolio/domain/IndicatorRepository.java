package se.vagval.portfolio.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;
import se.vagval.portfolio.domain.StrategyIndicator.Content;
import se.vagval.portfolio.domain.StrategyIndicator.Value;
import se.vagval.web.NamedRegister;

/** The register of indicators; one statement reads it whole. */
@Repository
class IndicatorRepository implements NamedRegister.Store<StrategyIndicator> {

    private final JdbcClient jdbc;

    IndicatorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StrategyIndicator> all() {
        return found(null);
    }

    @Override
    public Optional<StrategyIndicator> find(UUID id) {
        return found(id).stream().findFirst();
    }

    private List<StrategyIndicator> found(@Nullable UUID id) {
        var rows = new LinkedHashMap<UUID, StrategyIndicator>();
        jdbc.sql("""
                select i.id, i.version, i.name, i.goal, i.unit, i.wanted, i.baseline, i.source, i.changed_by, i.changed_at,
                    v.year, v.number, v.source as value_source
                from strategy_indicator i left join strategy_indicator_value v on v.indicator = i.id
                where cast(:id as uuid) is null or i.id = :id
                order by i.goal, lower(i.name), i.id, v.year
                """).param("id", id).query((ResultSet row) -> {
            rows.merge(row.getObject("id", UUID.class), indicator(row), IndicatorRepository::both);
        });
        return List.copyOf(rows.values());
    }

    private static StrategyIndicator both(StrategyIndicator so, StrategyIndicator one) {
        var content = so.content();
        var values = new ArrayList<>(content.values());
        values.addAll(one.content().values());
        return new StrategyIndicator(
                so.id(),
                so.version(),
                new Content(
                        content.name(),
                        content.goal(),
                        content.unit(),
                        content.wanted(),
                        content.baseline(),
                        content.source(),
                        values),
                so.changedBy(),
                so.changedAt());
    }

    @Override
    public boolean hasAnother(String name, UUID than) {
        return jdbc.sql("select count(*) from strategy_indicator where lower(name) = lower(:name) and id <> :id")
                        .param("name", name)
                        .param("id", than)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public boolean add(StrategyIndicator added) {
        var taken = with(added, jdbc.sql("""
                insert into strategy_indicator (id, version, name, goal, unit, wanted, baseline, source, changed_by, changed_at)
                values (:id, 1, :name, :goal, :unit, :wanted, :baseline, :source, :by, :at)
                on conflict do nothing
                """)).update() == 1;
        if (taken) {
            put(added);
        }
        return taken;
    }

    @Override
    public boolean change(StrategyIndicator changed, int seen) {
        var kept = with(changed, jdbc.sql("""
                update strategy_indicator set version = version + 1, name = :name, goal = :goal, unit = :unit,
                    wanted = :wanted, baseline = :baseline, source = :source, changed_by = :by, changed_at = :at
                where id = :id and version = :seen
                """)).param("seen", seen).update() == 1;
        if (kept) {
            jdbc.sql("delete from strategy_indicator_value where indicator = :id")
                    .param("id", changed.id())
                    .update();
            put(changed);
        }
        return kept;
    }

    private void put(StrategyIndicator it) {
        for (var value : it.content().values()) {
            jdbc.sql("insert into strategy_indicator_value (indicator, year, number, source) values (?, ?, ?, ?)")
                    .params(it.id(), value.year(), value.number(), value.source())
                    .update();
        }
    }

    private static StatementSpec with(StrategyIndicator it, StatementSpec statement) {
        var content = it.content();
        return statement
                .param("id", it.id())
                .param("name", content.name())
                .param("goal", content.goal())
                .param("unit", content.unit())
                .param("wanted", content.wanted().name())
                .param("baseline", content.baseline())
                .param("source", content.source())
                .param("by", it.changedBy().value())
                .param("at", it.changedAt().atOffset(ZoneOffset.UTC));
    }

    private static StrategyIndicator indicator(ResultSet row) throws SQLException {
        var year = row.getObject("year", Integer.class);
        return new StrategyIndicator(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Content(
                        row.getString("name"),
                        row.getString("goal"),
                        row.getString("unit"),
                        WantedDirection.valueOf(row.getString("wanted")),
                        row.getObject("baseline", Integer.class),
                        row.getString("source"),
                        year == null
                                ? List.of()
                                : List.of(new Value(year, row.getBigDecimal("number"), row.getString("value_source")))),
                UserId.of(row.getString("changed_by")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
