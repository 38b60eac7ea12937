package se.vagval.portfolio.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.portfolio.QuarterId;

/** The quarters' numbers as they are kept, and the editions as they were published. */
@Repository
class QuarterRepository {

    /** Cases that came or were decided in the quarter. A marked one is in none of its tables, and not among what is checked. */
    private static final String OF_QUARTER =
            "not p.secret and (p.received between :first and :last or p.decided_on between :first and :last)";

    private static final String EDITION =
            "select id, year, quarter, number, content, sha256, reason, published_by, published_at from quarter_edition ";

    private final JdbcClient jdbc;

    QuarterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Årets tal, quarter by quarter: of applications and grants, of payments, and of payments to cases that had got none
     * earlier in the year.
     */
    record Counted(
            Map<QuarterCell, CellNumbers> grants,
            Map<QuarterCell, CellNumbers> payments,
            Map<QuarterCell, CellNumbers> newPayments) {}

    Counted counted(int year) {
        var counted = new Counted(new HashMap<>(), new HashMap<>(), new HashMap<>());
        jdbc.sql("select * from quarter_figure where year = :year")
                .param("year", year)
                .query(found -> {
                    var cell = new QuarterCell(
                            Geography.valueOf(found.getString("geography")),
                            found.getString("place"),
                            found.getString("support_form"),
                            found.getInt("quarter"),
                            false);
                    var paid = found.getLong("paid");
                    counted.grants()
                            .put(
                                    cell,
                                    new CellNumbers(
                                            found.getLong("received"),
                                            found.getLong("granted"),
                                            found.getLong("rejected"),
                                            found.getLong("amount")));
                    counted.payments().put(cell, CellNumbers.paid(found.getLong("payees"), paid));
                    counted.newPayments().put(cell, CellNumbers.paid(found.getLong("new_payees"), paid));
                });
        return counted;
    }

    /** How many cases of the quarter each check finds, and how many it looked at, in one statement. */
    Map<QuarterCheck, Long> found(QuarterId quarter) {
        var checks = Arrays.stream(QuarterCheck.values())
                .filter(QuarterCheck::isOfCases)
                .toList();
        var columns = checks.stream()
                .map(it -> "count(*) filter (where " + it.condition() + ") as " + it.name())
                .collect(Collectors.joining(", "));
        var counts = new HashMap<QuarterCheck, Long>();
        jdbc.sql("select " + columns + " from portfolio_case p where " + OF_QUARTER)
                .param("first", quarter.firstDay())
                .param("last", quarter.lastDay())
                .query(found -> {
                    for (var check : checks) {
                        counts.put(check, found.getLong(check.name()));
                    }
                });
        return counts;
    }

    long casesOf(QuarterId quarter) {
        return jdbc.sql("select count(*) from portfolio_case p where " + OF_QUARTER)
                .param("first", quarter.firstDay())
                .param("last", quarter.lastDay())
                .query(Long.class)
                .single();
    }

    List<CaseFileId> casesOf(QuarterId quarter, QuarterCheck check, int most) {
        return jdbc.sql("select p.case_file from portfolio_case p where " + OF_QUARTER + " and " + check.condition()
                        + " order by p.received desc, p.case_file limit :most")
                .param("first", quarter.firstDay())
                .param("last", quarter.lastDay())
                .param("most", most)
                .query((found, row) -> CaseFileId.of(found.getObject(1, UUID.class)))
                .list();
    }

    void add(QuarterEdition edition) {
        jdbc.sql("""
                insert into quarter_edition (id, year, quarter, number, content, sha256, reason, published_by, published_at)
                values (:id, :year, :quarter, :number, :content, :sha256, :reason, :by, :at)
                """)
                .param("id", edition.id())
                .param("year", edition.quarter().year())
                .param("quarter", edition.quarter().quarter())
                .param("number", edition.number())
                .param("content", edition.content())
                .param("sha256", edition.sha256())
                .param("reason", edition.reason())
                .param("by", edition.publishedBy().value())
                .param("at", Timestamp.from(edition.publishedAt()))
                .update();
    }

    void add(UUID edition, QuarterFile file) {
        jdbc.sql("""
                insert into quarter_file (edition, kind, name, type, file, sha256)
                values (:edition, :kind, :name, :type, :file, :sha256)
                """)
                .param("edition", edition)
                .param("kind", file.kind())
                .param("name", file.name())
                .param("type", file.type())
                .param("file", file.file())
                .param("sha256", file.sha256())
                .update();
    }

    Optional<QuarterFile> file(UUID edition, String kind) {
        return jdbc.sql(
                        "select kind, name, type, file, sha256 from quarter_file where edition = :edition and kind = :kind")
                .param("edition", edition)
                .param("kind", kind)
                .query((found, row) -> new QuarterFile(
                        found.getString("kind"),
                        found.getString("name"),
                        found.getString("type"),
                        found.getBytes("file"),
                        found.getString("sha256")))
                .optional();
    }

    /** Latest quarter first, and the latest edition of each first. */
    List<QuarterEdition> editions() {
        return jdbc.sql(EDITION + "order by year desc, quarter desc, number desc")
                .query((found, row) -> edition(found))
                .list();
    }

    List<QuarterEdition> editions(QuarterId quarter) {
        return jdbc.sql(EDITION + "where year = :year and quarter = :quarter order by number desc")
                .param("year", quarter.year())
                .param("quarter", quarter.quarter())
                .query((found, row) -> edition(found))
                .list();
    }

    /** One who publishes at a time. */
    void hold() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(2900002)")
                .query(Integer.class)
                .single();
    }

    private static QuarterEdition edition(ResultSet found) throws SQLException {
        Instant at = found.getTimestamp("published_at").toInstant();
        return new QuarterEdition(
                found.getObject("id", UUID.class),
                new QuarterId(found.getInt("year"), found.getInt("quarter")),
                found.getInt("number"),
                found.getString("content"),
                found.getString("sha256"),
                found.getString("reason"),
                UserId.of(found.getString("published_by")),
                at);
    }
}
