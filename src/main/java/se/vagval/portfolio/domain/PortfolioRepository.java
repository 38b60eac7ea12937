package se.vagval.portfolio.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.InsightConditions;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioMeasure;

/**
 * Reads the kept figures, of the whole and of a municipality; only what is narrowed otherwise, or listed case by case, is counted
 * from the cases of its years.
 */
@Repository
class PortfolioRepository {

    private static final String ALL = "ALL";

    private static final String NARROWED = """
            select x.cut, x.value, count(*) as cases, sum(x.amount) as amount, sum(x.part) as part from portfolio_contribution x
            join portfolio_mark o on o.case_file = x.case_file and o.cut = :onlyCut and o.value = :onlyValue
            where x.measure = :measure and x.year between :from and :until group by x.cut, x.value
            """;

    private static final String KEPT = """
            select cut, value, sum(cases) as cases, sum(amount) as amount, sum(part) as part from %s
            where measure = :measure and year between :from and :until%s group by cut, value having sum(cases) <> 0
            """;

    private static final String MARKED =
            "and exists (select from portfolio_mark o where o.case_file = %s.case_file and o.cut = :onlyCut"
                    + " and o.value = :onlyValue)";

    private final JdbcClient jdbc;

    PortfolioRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A figure with its year, for the series over time. */
    record YearFigure(PortfolioMeasure measure, int year, long cases, long amount) {}

    /** Where a list goes on. */
    record Place(LocalDate received, UUID id) {}

    Instant asOf() {
        return jdbc.sql("select as_of from portfolio_state")
                .query((found, row) -> found.getTimestamp(1).toInstant())
                .single();
    }

    /** All cuts at once, the whole among them. */
    List<FigureRow> figures(PortfolioQuery query) {
        var sql = !query.isNarrowed()
                ? KEPT.formatted("portfolio_figure", "")
                : query.onlyCut() == PortfolioCut.MUNICIPALITY
                        ? KEPT.formatted("portfolio_place_figure", " and place = :onlyValue")
                        : NARROWED;
        return jdbc.sql(sql)
                .params(parameters(query))
                .query((found, row) -> figure(found))
                .list();
    }

    /** The same of those cases alone. */
    List<FigureRow> figuresOf(PortfolioQuery query, Collection<CaseFileId> cases) {
        var parameters = parameters(query);
        parameters.put("cases", cases.stream().map(CaseFileId::value).toArray(UUID[]::new));
        return jdbc.sql("""
                select x.cut, x.value, count(*) as cases, sum(x.amount) as amount, sum(x.part) as part
                from portfolio_contribution x
                where x.measure = :measure and x.year between :from and :until and x.case_file = any(:cases) %s
                group by x.cut, x.value
                """.formatted(query.isNarrowed() ? MARKED.formatted("x") : ""))
                .params(parameters)
                .query((found, row) -> figure(found))
                .list();
    }

    /** A figure of a cut, or of the whole when there is none. */
    record FigureRow(@Nullable PortfolioCut cut, String value, long cases, long amount, long part) {

        boolean isOf(FigureRow other) {
            return cut == other.cut && value.equals(other.value);
        }

        FigureRow without(FigureRow other) {
            return new FigureRow(cut, value, cases - other.cases, amount - other.amount, part - other.part);
        }

        Figure of(PortfolioCut known) {
            return new Figure(known, value, cases, amount, part);
        }
    }

    /** As it may leave the region: without marked cases, which nobody is to tell from what is left of a sum. */
    Optional<FigureRow> openFigure(PortfolioQuery query, @Nullable PortfolioCut cut, String value) {
        var parameters = parameters(query);
        parameters.put("cut", cut == null ? ALL : cut.name());
        parameters.put("value", cut == null ? ALL : value);
        return jdbc.sql("""
                select f.cut, f.value, f.cases - marked.cases as cases, f.amount - marked.amount as amount,
                       f.part - marked.part as part
                from portfolio_figure f,
                lateral (select count(*) as cases, coalesce(sum(x.amount), 0) as amount, coalesce(sum(x.part), 0) as part
                         from portfolio_case p join portfolio_contribution x on x.case_file = p.case_file
                         where p.secret and x.measure = f.measure and x.year = f.year and x.cut = f.cut and x.value = f.value) marked
                where f.measure = :measure and f.year = :from and f.cut = :cut and f.value = :value
                """)
                .params(parameters)
                .query((found, row) -> figure(found))
                .optional();
    }

    List<YearFigure> years() {
        return jdbc.sql("""
                select measure, year, cases, amount from portfolio_figure where cut = 'ALL' and year > 0 and cases <> 0
                order by year
                """)
                .query((found, row) -> new YearFigure(
                        PortfolioMeasure.valueOf(found.getString("measure")),
                        found.getInt("year"),
                        found.getLong("cases"),
                        found.getLong("amount")))
                .list();
    }

    /** The cases behind one figure, latest first; one more than asked for when there are more. */
    List<CaseFileId> cases(
            PortfolioQuery query,
            @Nullable PortfolioCut cut,
            String value,
            @Nullable Place after,
            InsightConditions insight,
            int most) {
        var narrowed = query.isNarrowed() ? MARKED.formatted("p") : "";
        var on = after == null ? "" : "and (p.received, p.case_file) < (:received, :id)";
        var parameters = parameters(query);
        parameters.putAll(insight.values());
        parameters.put("cut", cut == null ? ALL : cut.name());
        parameters.put("value", cut == null ? ALL : value);
        parameters.put("most", most);
        if (after != null) {
            parameters.put("received", after.received());
            parameters.put("id", after.id());
        }
        return jdbc.sql("""
                select p.case_file from portfolio_case p join portfolio_contribution x on x.case_file = p.case_file
                join case_file c on c.id = p.case_file
                where x.measure = :measure and x.year between :from and :until and x.cut = :cut and x.value = :value
                    and %s %s %s
                order by p.received desc, p.case_file desc limit :most
                """.formatted(readable(query, cut, insight), narrowed, on))
                .params(parameters)
                .query((found, row) -> CaseFileId.of(found.getObject(1, UUID.class)))
                .list();
    }

    /** Where a case stands among places and goals tells of it, so only of the whole are those that are closed named by number. */
    private static String readable(PortfolioQuery query, @Nullable PortfolioCut cut, InsightConditions insight) {
        if (query.tellsOfJudgement(cut)) {
            return String.join(" and ", insight.open(), insight.declared(), insight.result(), insight.sighted());
        }
        return cut == null && !query.isNarrowed() ? "true" : insight.open();
    }

    /** Ledtid och kvalitet: of what was received in the years how much was whole, of what was decided how long it took. */
    List<YearQuality> quality(int from, int until) {
        return jdbc.sql("""
                select y as year, coalesce(i.received, 0) as received, coalesce(i.whole, 0) as whole,
                       coalesce(i.supplements, 0) as supplements, coalesce(l.decided, 0) as decided, l.median, l.slowest
                from generate_series(:from::integer, :until::integer) as y
                left join portfolio_intake i on i.year = y
                cross join lateral (
                    select max(d.whole) as decided, min(d.days) filter (where d.until >= 0.5 * d.whole) as median,
                           min(d.days) filter (where d.until >= 0.9 * d.whole) as slowest
                    from (select days, sum(cases) over (order by days) as until, sum(cases) over () as whole
                          from portfolio_lead_time where year = y and cases > 0) d) l
                order by y
                """)
                .param("from", from)
                .param("until", until)
                .query((found, row) -> new YearQuality(
                        found.getInt("year"),
                        found.getLong("received"),
                        found.getLong("whole"),
                        found.getLong("supplements"),
                        found.getLong("decided"),
                        found.getObject("median", Integer.class),
                        found.getObject("slowest", Integer.class)))
                .list();
    }

    private static Map<String, Object> parameters(PortfolioQuery query) {
        var parameters = new HashMap<String, Object>();
        parameters.put("measure", query.measure().name());
        parameters.put("from", query.from());
        parameters.put("until", query.until());
        var cut = query.onlyCut();
        var value = query.onlyValue();
        if (cut != null && value != null) {
            parameters.put("onlyCut", cut.name());
            parameters.put("onlyValue", value);
        }
        return parameters;
    }

    private static FigureRow figure(ResultSet found) throws SQLException {
        var cut = found.getString("cut");
        return new FigureRow(
                cut.equals(ALL) ? null : PortfolioCut.valueOf(cut),
                found.getString("value"),
                found.getLong("cases"),
                found.getLong("amount"),
                found.getLong("part"));
    }
}
