package se.vagval.funding;

import org.jspecify.annotations.Nullable;

/**
 * Ramens ställning. One source in one year, in whole kronor. Flows of the year: {@code decided} (granted in it), {@code paid},
 * {@code released} (never paid out) and {@code repaid}. What the year carries: {@code claimed}, whenever it was decided.
 * {@code applied} is what undecided cases plan for it, {@code bound} what decisions up to its end have bound of later years.
 */
public record FrameStanding(
        FundingSource source,
        int year,
        @Nullable Long frame,
        @Nullable Long authority,
        long applied,
        long decided,
        int grants,
        long claimed,
        long bound,
        long paid,
        long released,
        long repaid) {

    public long reversed() {
        return released + repaid;
    }

    /** What can still be granted of the year; unknown without a frame, less than nothing when too much has been. */
    public @Nullable Long left() {
        return frame == null ? null : frame - claimed + reversed();
    }

    public @Nullable Long authorityLeft() {
        return authority == null ? null : authority - bound;
    }

    /** Prognos: what has been paid, and what the year's grants still wait for. */
    public long forecast() {
        return paid + Math.max(0, claimed - released - paid);
    }

    public boolean isOverdrawn() {
        var left = left();
        var authorityLeft = authorityLeft();
        return left != null && left < 0 || authorityLeft != null && authorityLeft < 0;
    }
}
