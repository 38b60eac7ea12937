package se.vagval.casefile.domain;

import java.util.Map;
import se.vagval.identity.Person;

/** One statement for a page of the list and its number, with what it asks with. */
interface ListStatement {

    String sql();

    Map<String, Object> values();

    /** To fewer than all cases; how few depends on the values. */
    boolean isNarrowed();

    /** The way that reaches what is asked for in the fewest steps. */
    static ListStatement of(CaseQuery query, Person reader) {
        return query.asksForPlaceAlone() && query.order() == CaseQuery.Order.RECEIVED
                ? new PlaceSelection(query, reader)
                : new CaseSelection(query, reader);
    }
}
