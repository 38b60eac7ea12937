package se.vagval.casefile;

import java.time.LocalDate;

/**
 * Ärendets dagar. What the case's clock says on a day: when the office means to have decided it, whether that clock stands
 * because the applicant has a supplement to answer, and from when the applicant may ask for a decision.
 */
public record CaseDays(LocalDate target, boolean stopped, LocalDate legalLimit) {}
