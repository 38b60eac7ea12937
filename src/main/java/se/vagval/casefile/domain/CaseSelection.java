package se.vagval.casefile.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.Person;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/**
 * The list's statement. It finds what fits once, up to the cap of the count: as few as that are put in order as they lie
 * there, of more than that the page is read along the index of its order. Neither grows with the number of cases.
 */
final class CaseSelection {

    private static final String FIELDS = """
            select c.id, c.registry_number, c.title, c.applicant, c.received, c.status, c.officer, c.applied_amount,
                   c.%1$s as place, c.%1$s::text as key,
            """ + CaseInsightRepository.INSIGHTS + """
                   as insight
            from case_file c
            """;

    /** What the rule says of closed cases, asked in the order that costs least. */
    private static final String OPEN = "c.id not in (" + CaseInsightRepository.CONFLICTS
            + ") and (c.secrecy_provision is null or (" + CaseInsightRepository.INSIGHT
            + ") not in ('MARKED', 'CONFLICTED'))";

    private final CaseQuery query;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> ways;
    private final Map<String, Object> values;

    CaseSelection(CaseQuery query, Person reader) {
        this.query = query;
        this.values = new HashMap<>(InsightReader.of(reader).parameters());
        addStates();
        addOfficers();
        if (query.untaken()) {
            conditions.add("c.officer is null");
        }
        add("c.unit = any(:units)", "units", names(query.units(), UnitId::value));
        addPlaces();
        add("c.received >= :from", "from", query.from());
        add("c.received <= :until", "until", query.until());
        if (query.asksForContent()) {
            conditions.add(OPEN);
        }
        ways = ways();
    }

    boolean isBackwards() {
        var place = query.place();
        return place != null && place.backwards();
    }

    Map<String, Object> values() {
        return values;
    }

    /** To fewer than all cases; how few depends on the values. */
    boolean isNarrowed() {
        return !conditions.isEmpty() || query.words() != null;
    }

    String sql() {
        var place = place();
        return isNarrowed() ? narrowed(place) : all(place);
    }

    /** All cases are counted already, state by state. */
    private String all(String place) {
        var page = FIELDS.formatted(column()) + where(place) + order(column());
        return """
                select rows.*, counted.total
                from (select coalesce(sum(cases), 0) as total from case_status_count) counted
                left join lateral (%s) rows on true order by rows.place%s, rows.id%s
                """.formatted(page, down(), down());
    }

    private String narrowed(String place) {
        var hits = IntStream.range(0, ways.size())
                .mapToObj(it -> "hits%d as materialized (select c.id, c.%s as place from case_file c%s limit %d)"
                        .formatted(it, column(), where(ways.get(it), noneBefore(it), ""), CaseListing.COUNTED + 1))
                .collect(Collectors.joining(",\n"));
        var all = IntStream.range(0, ways.size())
                .mapToObj(it -> "select * from hits" + it)
                .collect(Collectors.joining(" union all "));
        var pages = new ArrayList<String>();
        pages.add("(" + FIELDS.formatted(column())
                + " where counted.total <= %d and c.id in (select c.id from hits c%s%s))"
                        .formatted(
                                CaseListing.COUNTED,
                                place.isEmpty() ? "" : " where " + placed("place"),
                                order("place")));
        for (var way = 0; way < ways.size(); way++) {
            var gate = "counted.total > " + CaseListing.COUNTED
                    + (ways.size() == 1 ? "" : " and exists (select from hits" + way + ")");
            pages.add("(" + FIELDS.formatted(column()) + where(ways.get(way), gate, place) + order(column()) + ")");
        }
        return """
                with %s,
                hits as (%s),
                counted as materialized (select count(*) as total from hits)
                select rows.*, counted.total from counted left join lateral (
                %s
                ) rows on true order by rows.place%s, rows.id%s
                """.formatted(hits, all, String.join("\nunion all\n", pages), down(), down());
    }

    private List<String> ways() {
        var words = query.words();
        if (words == null) {
            return List.of("");
        }
        var number = query.registryNumber();
        if (number != null) {
            values.put("number", number);
            return List.of("c.registry_number = :number");
        }
        values.put("words", CaseSearch.pattern(words));
        values.put("terms", CaseSearch.terms(words));
        return CaseSearch.conditions(words);
    }

    /** One state alone is asked for by itself, as one officer is: only so the index gives the rows in order. */
    private void addStates() {
        var states = query.states();
        if (states.size() == 1) {
            add("c.status = :status", "status", states.iterator().next().name());
        } else {
            add("c.status = any(:states)", "states", names(states, CaseStatus::name));
        }
    }

    private void addOfficers() {
        var officers = query.officers();
        if (officers != null && officers.size() == 1) {
            add("c.officer = :officer", "officer", officers.iterator().next().value());
        } else if (officers != null) {
            conditions.add("c.officer = any(:officers)");
            values.put("officers", officers.stream().map(UserId::value).toArray(String[]::new));
        }
    }

    private static <T> String @Nullable [] names(Collection<T> some, Function<T, String> name) {
        return some.isEmpty() ? null : some.stream().map(name).toArray(String[]::new);
    }

    private void addPlaces() {
        var fund = query.fund();
        var municipality = query.municipality();
        if (fund != null && municipality != null) {
            add("c.places @> array[:place]::text[]", "place", fund + " " + municipality);
        } else {
            add("c.funds @> array[:fund]::text[]", "fund", fund);
            add("c.municipalities @> array[:municipality]::text[]", "municipality", municipality);
        }
    }

    private static String noneBefore(int way) {
        return way == 0 ? "" : "not exists (select from hits" + (way - 1) + ")";
    }

    private String place() {
        var place = query.place();
        if (place == null) {
            return "";
        }
        values.put("key", place.value());
        values.put("id", place.id());
        return placed(column());
    }

    private String placed(String column) {
        var sign = query.descending() == isBackwards() ? ">" : "<";
        return "(c.%s, c.id) %s (cast(:key as %s), cast(:id as uuid))"
                .formatted(column, sign, query.order().type());
    }

    private String column() {
        return query.order().column();
    }

    private String down() {
        return query.descending() != isBackwards() ? " desc" : "";
    }

    private String order(String column) {
        return " order by c." + column + down() + ", c.id" + down() + " limit " + (CaseListing.PAGE + 1);
    }

    private String where(String... further) {
        var all = new ArrayList<>(conditions);
        all.addAll(List.of(further));
        all.removeIf(String::isEmpty);
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
