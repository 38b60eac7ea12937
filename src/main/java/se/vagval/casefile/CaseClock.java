package se.vagval.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ärendets klocka. The office's own target stops while the applicant has a supplement to answer, and starts again with the
 * days that it really took; a day that has not come is never counted. The law's six months (FL 12 §) run on regardless.
 */
@Embeddable
public record CaseClock(
        @Column(name = "clock_stopped_on") @Nullable LocalDate stoppedOn,
        @Column(name = "clock_stopped_days") int stoppedDays) {

    private static final int LEGAL_MONTHS = 6;
    private static final int MONTHS_DIFFER = 3;

    public static final CaseClock RUNNING = new CaseClock(null, 0);

    public boolean isStopped() {
        return stoppedOn != null;
    }

    public CaseClock stopped(LocalDate on) {
        return new CaseClock(on, stoppedDays);
    }

    /** What is not known to have stopped has lost no days. */
    public CaseClock started(LocalDate on) {
        return new CaseClock(null, stoppedDaysBy(on));
    }

    public int stoppedDaysBy(LocalDate today) {
        return stoppedOn == null
                ? stoppedDays
                : stoppedDays + (int) Math.max(0, ChronoUnit.DAYS.between(stoppedOn, today));
    }

    public LocalDate target(LocalDate received, int months, LocalDate today) {
        return received.plusMonths(months).plusDays(stoppedDaysBy(today));
    }

    /** From then on the party may ask for a decision. */
    public static LocalDate legalLimit(LocalDate received) {
        return received.plusMonths(LEGAL_MONTHS);
    }

    /** Months differ in length: some days share a limit, and some limits have no day. The first day that has that limit, or a later. */
    public static LocalDate firstDueFrom(LocalDate limit) {
        var day = overdueBefore(limit).minusDays(MONTHS_DIFFER);
        while (legalLimit(day).isBefore(limit)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** What came in before that day has passed the law's limit today. */
    public static LocalDate overdueBefore(LocalDate today) {
        return today.minusMonths(LEGAL_MONTHS);
    }
}
