package se.vagval.casefile.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;
import se.vagval.database.ValuePlans;
import se.vagval.identity.CaseReader;
import se.vagval.identity.Person;

/** Ärendelistan. One statement for the rows and their number, up to a cap; a narrowed one is planned by what narrows it. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class CaseListing {

    public static final int PAGE = 50;
    public static final int COUNTED = 1_000;

    private final JdbcClient jdbc;
    private final ValuePlans plans;

    CaseListing(JdbcClient jdbc, ValuePlans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** The rows of one page and one more when there are more; the count is capped at one above {@link #COUNTED}. */
    public record Page(List<CaseRow> rows, boolean more, int count) {}

    /** What is closed to the reader is neither found nor placed by what it contains; its row bears only number and status. */
    public Page find(CaseQuery query, Person reader) {
        var selection = new CaseSelection(query, reader);
        if (selection.isNarrowed()) {
            plans.fromHere();
        }
        var page = new Found();
        jdbc.sql(selection.sql()).params(selection.values()).query(page::add);
        return page.ordered(selection.isBackwards());
    }

    /** Gathers what came; a list without rows still has one line, with the count. */
    private static final class Found {

        private final List<CaseRow> rows = new ArrayList<>();
        private int count;

        void add(ResultSet found) throws SQLException {
            count = found.getInt("total");
            var id = found.getObject("id", UUID.class);
            if (id != null) {
                rows.add(CaseRow.seen(
                        CaseFileId.of(id),
                        found.getString("registry_number"),
                        found.getString("title"),
                        found.getString("applicant"),
                        found.getObject("received", LocalDate.class),
                        CaseStatus.valueOf(found.getString("status")),
                        found.getString("officer"),
                        found.getLong("applied_amount"),
                        found.getString("key"),
                        Insight.valueOf(found.getString("insight"))));
            }
        }

        Page ordered(boolean backwards) {
            var more = rows.size() > PAGE;
            var shown = new ArrayList<>(more ? rows.subList(0, PAGE) : rows);
            if (backwards) {
                Collections.reverse(shown);
            }
            return new Page(List.copyOf(shown), more, count);
        }
    }
}
