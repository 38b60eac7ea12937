package se.vagval.funding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ryms i ramen. What a grant takes of each frame, and what would be left; {@code planned} when the years are somebody's plan. */
public record FrameFit(FundingSource source, long amount, boolean planned, List<Row> rows) {

    public FrameFit {
        rows = List.copyOf(rows);
    }

    /** What is measured against: a year's frame, or the authority to bind the years after it, those without a frame among them. */
    public enum Measure {
        FRAME,
        LATER,
        AUTHORITY
    }

    /** {@code limit} is unknown when nobody has set it; {@code used} is what others have taken, net of what has come back. */
    public record Row(Measure measure, int year, @Nullable Long limit, long used, long needed) {

        public @Nullable Long left() {
            return limit == null ? null : limit - used - needed;
        }

        public boolean fits() {
            var left = left();
            return left == null || left >= 0;
        }
    }

    public boolean fits() {
        return rows.stream().allMatch(Row::fits);
    }

    public boolean isKnown() {
        return rows.stream().allMatch(it -> it.measure() == Measure.LATER || it.limit() != null);
    }
}
