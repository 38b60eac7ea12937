package se.vagval.portfolio;

import org.jspecify.annotations.Nullable;

/** What other modules may ask of the figures: one at a time, without marked cases, with the page that opens its cases. */
public interface PortfolioFigures {

    /** @param cut none for the whole; for a stock the year does not matter */
    KnownFigure figure(PortfolioMeasure measure, int year, @Nullable PortfolioCut cut, String value);

    /** Siffra med adressen till sina ärenden. */
    record KnownFigure(long cases, long amount, String address) {}
}
