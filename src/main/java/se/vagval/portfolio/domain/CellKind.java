package se.vagval.portfolio.domain;

import java.util.List;
import se.vagval.portfolio.domain.QuarterContent.Row;
import se.vagval.portfolio.domain.QuarterRepository.Counted;

/** Slag av tal i kvartalet, each hidden by its own: what was applied for and granted, and what was paid out. */
enum CellKind {
    GRANTS,
    PAYMENTS;

    boolean isToldIn(QuarterContent content) {
        return this == GRANTS || content.tellsPayments();
    }

    boolean isHidden(Row row) {
        return (this == GRANTS ? row.received() : row.paid()) == null;
    }

    QuarterYear year(int year, int quarters, List<String> places, List<String> forms, Counted counted) {
        return this == GRANTS
                ? QuarterYear.of(year, quarters, places, forms, counted.grants())
                : QuarterYear.of(year, quarters, places, forms, counted.payments(), counted.newPayments());
    }
}
