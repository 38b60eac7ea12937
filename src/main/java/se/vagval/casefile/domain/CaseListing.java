package se.vagval.casefile.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final ValuePlans plans;

    CaseListing(JdbcClient jdbc, ValuePlans plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** The rows of one page and one more when there are more; the count is capped at one above {@link #COUNTED}. */
    public record Page(List<CaseRow> rows, boolean more, int count) {

        /** Whether the count is whole. */
        public boolean isCounted() {
            return count <= COUNTED;
        }
    }

    /** What is closed to the reader is neither found nor placed by what it contains; its row bears only number and status. */
    public Page find(CaseQuery query, Person reader) {
        var selection = ListStatement.of(query, reader);
        if (selection.isNarrowed()) {
            plans.fromHere();
        }
        var page = new Found();
        jdbc.sql(selection.sql()).params(selection.values()).query(page::add);
        return page.ordered(query.isBackwards());
    }

    /** All of them, one after the other as they come, in the order of the list and as the reader may see them. */
    public void each(CaseQuery query, Person reader, Consumer<CaseRow> visitor) {
        var selection = new CaseSelection(query, reader);
        plans.fromHere();
        jdbc.sql(selection.whole())
                .params(selection.values())
                .withFetchSize(FETCHED)
                .query((RowCallbackHandler)
                        found -> visitor.accept(CaseRows.read(found).asSeen()));
    }

    /** How many of what the list could be narrowed to. Only for a list that is narrowed; of all there are too many to ask. */
    public CaseCounts counts(CaseQuery query, Person reader) {
        var counting = new CaseCounting(query, reader);
        var counts = new CaseCounts();
        jdbc.sql(counting.sql()).params(counting.values()).query((RowCallbackHandler)
                found -> counts.add(found.getString("facet"), found.getString("choice"), found.getInt("cases")));
        return counts;
    }

    /** Gathers what came; a list without rows still has one line, with the count. */
    private static final class Found {

        private final List<CaseRow> rows = new ArrayList<>();
        private int count;

        void add(ResultSet found) throws SQLException {
            count = found.getInt("total");
            if (found.getObject("id") != null) {
                rows.add(CaseRows.read(found).asSeen());
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
