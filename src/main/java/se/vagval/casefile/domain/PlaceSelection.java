package se.vagval.casefile.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.Person;

/**
 * The list's statement for a fund, a municipality or both, between two days perhaps, and nothing else: those cases are told in
 * rows that lie as the list does, so that page and number cost the same whether a thousand cases fit or a hundred thousand.
 */
final class PlaceSelection implements ListStatement {

    /** As {@link CaseSelection#OPEN} says it, looking at the case itself only where it has a mark. */
    private static final String OPEN = "p.case_file not in (" + CaseInsightRepository.CONFLICTS
            + ") and (not p.marked or exists (select from case_file c where c.id = p.case_file and ("
            + CaseInsightRepository.INSIGHT + ") not in ('MARKED', 'CONFLICTED')))";

    private final CaseQuery query;
    private final Map<String, Object> values;
    private final String found;

    PlaceSelection(CaseQuery query, Person reader) {
        this.query = query;
        values = new HashMap<>(InsightReader.of(reader).parameters());
        found = " from case_place p%s where " + place() + since() + " and " + OPEN;
    }

    @Override
    public Map<String, Object> values() {
        return values;
    }

    @Override
    public boolean isNarrowed() {
        return true;
    }

    @Override
    public String sql() {
        var down = query.isReadDownwards() ? " desc" : "";
        return """
                with counted as materialized (select count(*) as total from (select%1$s limit %2$d) fit)
                select rows.*, counted.total from counted left join lateral (
                %3$s%4$s%5$s order by p.received%6$s, p.case_file%6$s limit %7$d
                ) rows on true order by rows.place%6$s, rows.id%6$s
                """.formatted(
                        found.formatted(""),
                        CaseListing.COUNTED + 1,
                        CaseSelection.fields(query.order().column()),
                        found.formatted(" join case_file c on c.id = p.case_file"),
                        beyond(),
                        down,
                        CaseListing.PAGE + 1);
    }

    /** Up to the cap of the count: the funds of the cases in a municipality, the municipalities of those that ask a fund. */
    String others(String name) {
        return "select p.others as " + name + found.formatted("") + " limit " + (CaseListing.COUNTED + 1);
    }

    private String place() {
        var fund = query.fund();
        var municipality = query.municipality();
        if (fund != null && municipality != null) {
            return named("place", fund + " " + municipality);
        }
        return fund != null ? named("fund", fund) : named("municipality", Objects.requireNonNull(municipality));
    }

    /** The counts beside the filters ask with each of the three in one statement. */
    private String named(String name, String place) {
        values.put(name, place);
        return "p.place = :" + name;
    }

    private String since() {
        return day("p.received >= :", "from", query.from()) + day("p.received <= :", "until", query.until());
    }

    private String day(String condition, String name, @Nullable Object day) {
        if (day == null) {
            return "";
        }
        values.put(name, day);
        return " and " + condition + name;
    }

    private String beyond() {
        var place = query.place();
        if (place == null) {
            return "";
        }
        values.put("key", place.value());
        values.put("id", place.id());
        return " and (p.received, p.case_file) %s (cast(:key as date), cast(:id as uuid))"
                .formatted(query.isReadDownwards() ? "<" : ">");
    }
}
