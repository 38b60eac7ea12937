package se.vagval.casefile.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static se.vagval.casefile.domain.CaseCounts.FUND;
import static se.vagval.casefile.domain.CaseCounts.MUNICIPALITY;
import static se.vagval.casefile.domain.CaseCounts.STATE;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.vagval.identity.Person;

/**
 * The statement that counts beside the filters: for each of them what the others leave, up to the cap of the list; filters
 * that are left the same cases read them once. What is closed to the reader is not counted, since a count by fund would tell
 * what it is about.
 */
final class CaseCounting {

    /** What a filter chooses among, and the cases that the others leave it. */
    private record Facet(String name, String expression, CaseQuery query) {

        boolean liesAsPlaces() {
            return !name.equals(STATE) && query.asksForPlaceAlone();
        }
    }

    private final Map<String, Object> values = new HashMap<>();
    private final Person reader;
    private final String sql;

    CaseCounting(CaseQuery query, Person reader) {
        this.reader = reader;
        var facets = List.of(
                new Facet(STATE, "array[c.status::text]", query.inEveryState()),
                new Facet(FUND, "c.funds", query.forEveryFund()),
                new Facet(MUNICIPALITY, "c.municipalities", query.inEveryMunicipality()));
        var places = facets.stream().filter(Facet::liesAsPlaces).map(this::place);
        var others = facets.stream()
                .filter(it -> !it.liesAsPlaces())
                .collect(groupingBy(Facet::query, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(this::together);
        sql = Stream.concat(places, others).collect(joining(" union all "));
    }

    String sql() {
        return sql;
    }

    /** The conditions bear the same names and the same values wherever they stand. */
    Map<String, Object> values() {
        return values;
    }

    private String place(Facet facet) {
        var selection = new PlaceSelection(facet.query, reader);
        values.putAll(selection.values());
        return counted(selection.others(facet.name), List.of(facet));
    }

    private String together(List<Facet> facets) {
        var selection = new CaseSelection(facets.getFirst().query, reader);
        values.putAll(selection.values());
        var expressions =
                facets.stream().map(it -> it.expression + " as " + it.name).collect(joining(", "));
        return counted(selection.some(expressions), facets);
    }

    private static String counted(String some, List<Facet> facets) {
        return "(with fit as materialized (" + some + ")"
                + facets.stream().map(it -> """
                                select '%1$s' as facet, choice, count(*) as cases from fit, unnest(fit.%1$s) choice group by choice
                                union all select '%1$s', null, count(*) from fit
                                """.formatted(it.name)).collect(joining(" union all "))
                + ")";
    }
}
