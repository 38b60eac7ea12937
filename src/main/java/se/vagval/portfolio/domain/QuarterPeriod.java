package se.vagval.portfolio.domain;

import se.vagval.portfolio.QuarterId;

/** Tidsspann i kvartalsrapporten: the quarter, the year up to and with it, and the same of the year before. */
public enum QuarterPeriod {
    QUARTER,
    YEAR_TO_DATE,
    QUARTER_LAST_YEAR,
    LAST_YEAR_TO_DATE;

    public boolean isCumulative() {
        return this == YEAR_TO_DATE || this == LAST_YEAR_TO_DATE;
    }

    int yearOf(QuarterId quarter) {
        return this == QUARTER || this == YEAR_TO_DATE ? quarter.year() : quarter.year() - 1;
    }
}
