package se.vagval.casefile.domain;

import static se.vagval.casefile.domain.CaseCounts.FUND;
import static se.vagval.casefile.domain.CaseCounts.MUNICIPALITY;
import static se.vagval.casefile.domain.CaseCounts.STATE;

import java.util.HashMap;
import java.util.Map;
import se.vagval.identity.Person;

/**
 * The statement that counts beside the filters: for each of them what the others leave, up to the cap of the list. What is
 * closed to the reader is not counted, since a count by fund would tell what it is about.
 */
final class CaseCounting {

    private final Map<String, Object> values = new HashMap<>();
    private final String sql;

    CaseCounting(CaseQuery query, Person reader) {
        sql = facet(STATE, choices(query.inEveryState(), "array[c.status::text]", reader))
                + " union all " + facet(FUND, ofOthers(query.forEveryFund(), "c.funds", reader))
                + " union all "
                + facet(MUNICIPALITY, ofOthers(query.inEveryMunicipality(), "c.municipalities", reader));
    }

    String sql() {
        return sql;
    }

    /** The conditions bear the same names and the same values in all three. */
    Map<String, Object> values() {
        return values;
    }

    private String ofOthers(CaseQuery query, String expression, Person reader) {
        if (!query.asksForPlaceAlone()) {
            return choices(query, expression, reader);
        }
        var selection = new PlaceSelection(query, reader);
        values.putAll(selection.values());
        return selection.others();
    }

    private String choices(CaseQuery query, String expression, Person reader) {
        var selection = new CaseSelection(query, reader);
        values.putAll(selection.values());
        return selection.some(expression);
    }

    private static String facet(String name, String some) {
        return """
                (with fit as materialized (%s)
                select '%s' as facet, choice, count(*) as cases from fit, unnest(fit.choices) choice group by choice
                union all select '%s', null, count(*) from fit)
                """.formatted(some, name, name);
    }
}
