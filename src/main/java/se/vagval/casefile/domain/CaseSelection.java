package se.vagval.casefile.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.vagval.identity.Person;

/**
 * The list's statement. It finds what fits once, up to the cap of the count: as few as that are put in order as they lie
 * there, of more than that the page is read along the index of its order. Neither grows with the number of cases.
 */
final class CaseSelection implements ListStatement {

    private static final String FIELDS = """
            select c.id, c.registry_number, c.title, c.applicant, c.received, c.status, c.officer, c.applied_amount,
                   c.unit, c.project_type, c.funds, c.municipalities, c.small_areas,
                   (select f.moved_at from case_facet f where f.case_file = c.id) as moved_at,
                   c.%1$s as place, c.%1$s::text as key,
            """ + CaseInsightRepository.INSIGHTS + """
                   as insight
            """;

    /** The reader has said whether anything ties to the case. */
    static final String DECLARED =
            "exists (select from conflict_declaration d where d.case_file = c.id and d.person = :reader)";

    /** What the rule says of closed cases, asked in the order that costs least. */
    static final String OPEN = "c.id not in (" + CaseInsightRepository.CONFLICTS
            + ") and (c.secrecy_provision is null or (" + CaseInsightRepository.INSIGHT
            + ") not in ('MARKED', 'CONFLICTED'))";

    private final CaseQuery query;
    private final String open;
    private final List<String> conditions;
    private final List<String> ways;
    private final Map<String, Object> values;

    CaseSelection(CaseQuery query, Person reader) {
        this.query = query;
        var narrowed = new CaseConditions(query, reader);
        this.values = narrowed.values();
        this.conditions = narrowed.all();
        this.open = query.asksForContent() ? OPEN : "";
        ways = ways();
    }

    /** What a row of the list says of the case {@code c}, in the order of a column. */
    static String fields(String column) {
        return FIELDS.formatted(column);
    }

    @Override
    public Map<String, Object> values() {
        return values;
    }

    @Override
    public boolean isNarrowed() {
        return !conditions.isEmpty() || !open.isEmpty() || query.words() != null;
    }

    @Override
    public String sql() {
        var place = place();
        return isNarrowed() ? narrowed(place) : all(place);
    }

    /** Everything that fits, without a page or a count. */
    String whole() {
        return rows() + where(fitting(), open) + " order by c." + column() + down() + ", c.id" + down();
    }

    /** What of the open cases that fit the expressions say, up to the cap; no way is gone when the one before gave any. */
    String some(String expressions) {
        return "with " + each("fit", expressions, OPEN) + " " + union("fit");
    }

    /** The ways, each up to the cap and none when the one before gave any, by a name with its number. */
    private String each(String name, String expressions, String open) {
        return IntStream.range(0, ways.size())
                .mapToObj(it -> name + it + " as materialized (select " + expressions
                        + found(ways.get(it), it == 0 ? "" : "not exists (select from " + name + (it - 1) + ")", open)
                        + " limit " + (CaseListing.COUNTED + 1) + ")")
                .collect(Collectors.joining(",\n"));
    }

    private String union(String name) {
        return IntStream.range(0, ways.size())
                .mapToObj(it -> "select * from " + name + it)
                .collect(Collectors.joining(" union all "));
    }

    /**
     * Whose words fit is found before anybody asks whether the case is open. The other way round the planner reckons with
     * that question for all cases, and gathers every case with a common word to look at the first thousand.
     */
    private String found(String way, String gate, String open) {
        return query.words() == null
                ? " from case_file c" + where(way, gate, open)
                : " from (select c.* from case_file c" + where(way, gate) + " offset 0) c"
                        + (open.isEmpty() ? "" : " where " + open);
    }

    private String nothing() {
        return "not exists (select from case_file c" + where(ways.getFirst(), open) + " limit 1)";
    }

    /** The first way of the words that anything fits. */
    private String fitting() {
        return ways.size() == 1
                ? ways.getFirst()
                : "(" + ways.getFirst() + " or (" + ways.getLast() + " and " + nothing() + "))";
    }

    /** All cases are counted already, state by state. */
    private String all(String place) {
        var page = rows() + where(place) + order(column());
        return """
                select rows.*, counted.total
                from (select coalesce(sum(cases), 0) as total from case_status_count) counted
                left join lateral (%s) rows on true order by rows.place%s, rows.id%s
                """.formatted(page, down(), down());
    }

    private String narrowed(String place) {
        var pages = new ArrayList<String>();
        pages.add("(" + rows()
                + " where counted.total <= %d and c.id in (select c.id from hits c%s%s))"
                        .formatted(
                                CaseListing.COUNTED,
                                place.isEmpty() ? "" : " where " + placed("place"),
                                order("place")));
        for (var way = 0; way < ways.size(); way++) {
            var gate = "counted.total > " + CaseListing.COUNTED
                    + (ways.size() == 1 ? "" : " and exists (select from hits" + way + ")");
            pages.add("(" + rows() + where(ways.get(way), open, gate, place) + order(column()) + ")");
        }
        return """
                with %s,
                hits as (%s),
                counted as materialized (select count(*) as total from hits)
                select rows.*, counted.total from counted left join lateral (
                %s
                ) rows on true order by rows.place%s, rows.id%s
                """.formatted(
                        each("hits", "c.id, c." + column() + " as place", open),
                        union("hits"),
                        String.join("\nunion all\n", pages),
                        down(),
                        down());
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
        values.put("beginning", CaseSearch.beginning(words));
        return CaseSearch.conditions(words);
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
        var sign = query.isReadDownwards() ? "<" : ">";
        return "(c.%s, c.id) %s (cast(:key as %s), cast(:id as uuid))"
                .formatted(column, sign, query.order().type());
    }

    private String rows() {
        return fields(column()) + " from case_file c";
    }

    private String column() {
        return query.order().column();
    }

    private String down() {
        return query.isReadDownwards() ? " desc" : "";
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
}
