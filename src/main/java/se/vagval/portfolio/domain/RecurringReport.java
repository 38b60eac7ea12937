package se.vagval.portfolio.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;
import se.vagval.identity.UserId;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioMeasure;

/**
 * Återkommande rapport. A cut of the portfolio or a view of the cases that comes back, on or off. It carries no figures of its
 * own to its receivers: each opens it with what that person may see.
 */
public record RecurringReport(
        UUID id,
        int version,
        Selection what,
        Plan plan,
        LocalDate firstOn,
        boolean on,
        UserId madeBy,
        UserId changedBy,
        Instant changedAt) {

    public static final int LONGEST_NAME = 120;

    /** Upplägg: all that may be changed, since the figures of one time and the next are still of the same thing. */
    public record Plan(String name, Rhythm rhythm, LocalDate next, Set<Role> receivers) {

        public Plan {
            name = name.strip();
            receivers = Set.copyOf(receivers);
        }

        boolean isOnDaysOf(Plan other) {
            return rhythm == other.rhythm && next.equals(other.next);
        }
    }

    /** As it will be from today: a day that went by while it was off never comes. */
    public Plan planFrom(LocalDate today) {
        if (!plan.next().isBefore(today)) {
            return plan;
        }
        return new Plan(
                plan.name(),
                plan.rhythm(),
                on ? today : plan.rhythm().next(firstOn, today.minusDays(1)),
                plan.receivers());
    }

    /** New days are counted from the next one. */
    RecurringReport changed(Plan to, LocalDate today, UserId analyst, Instant now) {
        return new RecurringReport(
                id,
                version + 1,
                what,
                to,
                to.isOnDaysOf(planFrom(today)) ? firstOn : to.next(),
                on,
                madeBy,
                analyst,
                now);
    }

    /** Urval: a measure of the portfolio, perhaps narrowed to one value, or the filter of a list of cases. */
    public record Selection(
            @Nullable PortfolioMeasure measure,
            @Nullable PortfolioCut cut,
            @Nullable String value,
            @Nullable String caseFilter) {

        public static Selection of(PortfolioMeasure measure, @Nullable PortfolioCut cut, @Nullable String value) {
            return new Selection(measure, cut, cut == null ? null : value, null);
        }

        public static Selection ofCases(String filter) {
            return new Selection(null, null, null, filter);
        }

        /** What a report of that day counts: the year that ended the day before, or still goes on. */
        public @Nullable PortfolioQuery queryAt(LocalDate day) {
            var year = day.minusDays(1).getYear();
            return measure == null ? null : new PortfolioQuery(measure, year, year, cut, value);
        }

        /** Whether everybody who may have it sees the same number. */
        boolean isTheSameForAll() {
            return measure != null && (cut == null || !cut.isJudged());
        }

        /** Cases are for those who work with them; figures for those who decide, too. */
        public Set<Role> possibleReceivers() {
            return measure == null ? RoleGroups.CASE_READERS : RoleGroups.PORTFOLIO_READERS;
        }
    }
}
