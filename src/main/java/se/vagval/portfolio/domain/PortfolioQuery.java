package se.vagval.portfolio.domain;

import org.jspecify.annotations.Nullable;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioMeasure;

/** Urval ur portföljen: a measure, for flows the years, and perhaps only those cases that have a value in a cut. */
public record PortfolioQuery(
        PortfolioMeasure measure,
        int from,
        int until,
        @Nullable PortfolioCut onlyCut,
        @Nullable String onlyValue) {

    public PortfolioQuery {
        if (measure.isStock()) {
            from = 0;
            until = 0;
        } else if (until < from) {
            var swapped = from;
            from = until;
            until = swapped;
        }
        if (onlyCut == null || onlyValue == null) {
            onlyCut = null;
            onlyValue = null;
        }
    }

    /** Whether what is shown of that cut, or of the whole when there is none, tells how cases have been judged. */
    public boolean tellsOfJudgement(@Nullable PortfolioCut cut) {
        return cut != null && cut.isJudged() || onlyCut != null && onlyCut.isJudged();
    }

    public PortfolioQuery narrowedTo(PortfolioCut cut, String value) {
        return new PortfolioQuery(measure, from, until, cut, value);
    }

    public boolean isNarrowed() {
        return onlyCut != null;
    }
}
