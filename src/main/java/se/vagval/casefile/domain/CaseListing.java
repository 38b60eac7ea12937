package se.vagval.casefile.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;
import se.vagval.identity.CaseReader;
import se.vagval.identity.Person;

/** Ärendelistan. One statement for the rows, their number (up to a cap) and the officers one may filter by. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class CaseListing {

    public static final int PAGE = 50;
    public static final int COUNTED = 1_000;

    private static final String FIELDS = """
            select c.id, c.registry_number, c.title, c.applicant, c.received, c.status, c.officer, c.applied_amount,
                   c.%1$s::text as key,
            """ + CaseInsightRepository.INSIGHT + """
                   as insight
            from case_file c
            """;

    private static final String OPEN = "(" + CaseInsightRepository.INSIGHT + ") not in ('MARKED', 'CONFLICTED')";

    /** Steps from officer to officer along the index instead of reading every case. */
    private static final String OFFICERS = """
            with recursive officers(officer) as (
                (select officer from case_file where officer is not null order by officer limit 1)
                union all
                select (select c.officer from case_file c where c.officer > officers.officer order by c.officer limit 1)
                from officers where officers.officer is not null)
            select officer from officers where officer is not null
            """;

    private final JdbcClient jdbc;

    CaseListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows of one page and one more when there are more; the count is capped at one above {@link #COUNTED}. */
    public record Page(List<CaseRow> rows, boolean more, int count, List<String> officers) {}

    /** What is closed to the reader is neither found nor placed by what it contains; its row bears only number and status. */
    public Page find(CaseQuery query, Person reader) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>(InsightReader.of(reader).parameters());
        filter(query, conditions, values);
        var counted = "select 1 from case_file c" + where(conditions) + " limit " + (COUNTED + 1);
        place(query, conditions, values);
        var rows =
                FIELDS.formatted(query.order().column()) + where(conditions) + orderBy(query) + " limit " + (PAGE + 1);
        var page = new Found();
        jdbc.sql("""
                select rows.*, (select count(*) from (%s) counted) as total,
                       (select array_agg(officer) from (%s) known) as officers
                from (select 1) one left join (%s) rows on true
                """.formatted(counted, OFFICERS, rows)).params(values).query(page::add);
        return page.ordered(isBackwards(query));
    }

    private static void filter(CaseQuery query, List<String> conditions, Map<String, Object> values) {
        add(
                conditions,
                values,
                "c.status = :status",
                "status",
                query.status() == null ? null : query.status().name());
        add(conditions, values, "c.officer = :officer", "officer", query.officer());
        add(conditions, values, "c.funds @> array[:fund]::text[]", "fund", query.fund());
        add(
                conditions,
                values,
                "c.municipalities @> array[:municipality]::text[]",
                "municipality",
                query.municipality());
        add(conditions, values, "c.received >= :from", "from", query.from());
        add(conditions, values, "c.received <= :until", "until", query.until());
        if (query.asksForContent()) {
            conditions.add(OPEN);
        }
        var words = query.words();
        if (words != null && query.registryNumber() != null) {
            add(conditions, values, "c.registry_number = :number", "number", query.registryNumber());
        } else if (words != null) {
            add(conditions, values, "c.search_text like :words", "words", "%" + escaped(words) + "%");
        }
    }

    private static void place(CaseQuery query, List<String> conditions, Map<String, Object> values) {
        var place = query.place();
        if (place != null) {
            var sign = query.descending() == place.backwards() ? ">" : "<";
            var order = query.order();
            conditions.add("(c.%s, c.id) %s (cast(:key as %s), cast(:id as uuid))"
                    .formatted(order.column(), sign, order.type()));
            values.put("key", place.value());
            values.put("id", place.id());
        }
    }

    private static String orderBy(CaseQuery query) {
        var down = query.descending() != isBackwards(query) ? " desc" : "";
        return " order by c." + query.order().column() + down + ", c.id" + down;
    }

    private static boolean isBackwards(CaseQuery query) {
        var place = query.place();
        return place != null && place.backwards();
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String escaped(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }

    /** Gathers what came; a list without rows still has one line, with the count and the officers. */
    private static final class Found {

        private final List<CaseRow> rows = new ArrayList<>();
        private final List<String> officers = new ArrayList<>();
        private int count;

        void add(ResultSet found) throws SQLException {
            if (officers.isEmpty()) {
                count = found.getInt("total");
                var known = found.getArray("officers");
                officers.addAll(known == null ? List.of() : List.of((String[]) known.getArray()));
            }
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
            return new Page(List.copyOf(shown), more, count, List.copyOf(officers));
        }
    }
}
