package se.vagval.portfolio;

/** Mått. What is counted. Flows happen in a year; stocks are what there is just now. The two are never added or compared. */
public enum PortfolioMeasure {
    APPLIED,
    GRANTED,
    REJECTED,
    ONGOING,
    PENDING;

    public boolean isStock() {
        return this == ONGOING || this == PENDING;
    }
}
