package se.vagval.portfolio.domain;

/**
 * Geografi. Where the applicant has its seat, or where the work is done, by its shares. The county is both: its sums are the
 * same whichever way they are reached.
 */
public enum Geography {
    COUNTY,
    SEAT,
    OPERATION
}
