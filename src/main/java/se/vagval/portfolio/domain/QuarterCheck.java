package se.vagval.portfolio.domain;

/**
 * Kontroll före publicering: "är uppgifterna rätta och användbara?" The first ask whether they are right, case by case; the last
 * whether they are of use. Each has its condition on the case {@code p}.
 */
public enum QuarterCheck {
    SEAT_MISSING("p.seat = ''"),
    SEAT_OUTSIDE(
            "p.seat <> '' and exists (select from portfolio_mark m where m.case_file = p.case_file and m.cut = 'SEAT'"
                    + " and m.value = 'UTOM')"),
    PLACE_MISSING("exists (select from portfolio_mark m where m.case_file = p.case_file and m.cut = 'MUNICIPALITY'"
            + " and m.value = 'UNKNOWN')"),
    SHARES_UNEVEN("(select abs(coalesce(sum((it ->> 'share')::numeric), 1) - 1) > 0.005 from funding_application a,"
            + " jsonb_array_elements(a.details -> 'municipalities') it where a.id = p.application)"),
    FORM_MISSING("p.support_form = ''"),
    AMOUNT_MISSING("p.applied = 0"),
    GRANTED_ABOVE_APPLIED("p.granted > p.applied"),
    DECIDED_BEFORE_RECEIVED("p.decided_on < p.received"),
    REGISTERED_LATE("p.registered_on > p.received + 14"),
    TWICE("p.organisation <> '' and exists (select from portfolio_case o where o.organisation = p.organisation"
            + " and not o.secret and o.case_file <> p.case_file and o.applied = p.applied"
            + " and o.received between p.received - 31 and p.received + 31)"),
    UNCLASSIFIED("p.granted > 0 and exists (select from portfolio_mark m where m.case_file = p.case_file"
            + " and m.cut in ('SUSTAINABILITY', 'AGENDA') and m.value = 'UNKNOWN')"),
    SIZE_UNKNOWN("exists (select from portfolio_mark m where m.case_file = p.case_file and m.cut = 'ACTOR_SIZE'"
            + " and m.value = 'UNKNOWN')"),
    HIDDEN_CELLS(""),
    WITHOUT_CAUSE("");

    private final String condition;

    QuarterCheck(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Whether it looks at cases, and not at the tables. */
    public boolean isOfCases() {
        return !condition.isEmpty();
    }

    /** Whether it asks for rightness; the others ask for use. */
    public boolean isAccuracy() {
        return compareTo(UNCLASSIFIED) < 0;
    }
}
