package se.vagval.casefile.domain;

import static se.vagval.casefile.domain.CaseCounts.FUND;
import static se.vagval.casefile.domain.CaseCounts.MUNICIPALITY;
import static se.vagval.casefile.domain.CaseCounts.STATE;

import java.util.Map;
import se.vagval.identity.Person;

/**
 * The statement that counts beside the filters: for each of them what the others leave, up to the cap of the list. What is
 * closed to the reader is not counted, since a count by fund would tell what it is about.
 */
final class CaseCounting {

    private final CaseSelection states;
    private final CaseSelection funds;
    private final CaseSelection municipalities;

    CaseCounting(CaseQuery query, Person reader) {
        states = new CaseSelection(query.inEveryState(), reader);
        funds = new CaseSelection(query.forEveryFund(), reader);
        municipalities = new CaseSelection(query.inEveryMunicipality(), reader);
    }

    String sql() {
        return facet(STATE, states.some("array[c.status::text]"))
                + " union all " + facet(FUND, funds.some("c.funds"))
                + " union all " + facet(MUNICIPALITY, municipalities.some("c.municipalities"));
    }

    /** The conditions bear the same names and the same values in all three. */
    Map<String, Object> values() {
        var all = states.values();
        all.putAll(funds.values());
        all.putAll(municipalities.values());
        return all;
    }

    private static String facet(String name, String some) {
        return """
                (with fit as materialized (%s)
                select '%s' as facet, choice, count(*) as cases from fit, unnest(fit.choices) choice group by choice
                union all select '%s', null, count(*) from fit)
                """.formatted(some, name, name);
    }
}
