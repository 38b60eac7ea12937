package se.vagval.portfolio.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.identity.Role;
import se.vagval.portfolio.domain.RecurringReport;
import se.vagval.portfolio.domain.RecurringReport.Plan;
import se.vagval.portfolio.domain.Rhythm;
import se.vagval.web.Swedish;

/** What may be changed of a report that comes back, as it is typed. */
record RecurringChangeForm(
        @NotBlank @Size(max = RecurringReport.LONGEST_NAME) @Nullable
        String name,

        @NotNull @Nullable Rhythm rhythm,
        @NotNull @Nullable LocalDate next,
        @NotEmpty @Nullable Set<Role> receivers,
        @Nullable Integer version) {

    static RecurringChangeForm of(RecurringReport report, LocalDate today) {
        return of(report.planFrom(today), report.version());
    }

    private static RecurringChangeForm of(Plan it, int version) {
        return new RecurringChangeForm(it.name(), it.rhythm(), it.next(), it.receivers(), version);
    }

    /** @param come whether it has come already on the day that was typed */
    void check(Errors errors, RecurringReport standing, LocalDate today, boolean come) {
        if (next != null && next.isBefore(today)) {
            errors.rejectValue("next", "portfolio.recurring.past");
        } else if (come) {
            errors.rejectValue(
                    "next",
                    "portfolio.recurring.come",
                    new Object[] {Swedish.longDate(standing.planFrom(today).next())},
                    null);
        }
        if (receivers != null && !standing.what().possibleReceivers().containsAll(receivers)) {
            errors.rejectValue("receivers", "portfolio.recurring.noCases");
        }
    }

    int seen() {
        return version == null ? 0 : version;
    }

    /** The same over another save. */
    RecurringChangeForm over(int newest) {
        return of(toPlan(), newest);
    }

    Plan toPlan() {
        return new Plan(
                Objects.requireNonNull(name),
                Objects.requireNonNull(rhythm),
                Objects.requireNonNull(next),
                Objects.requireNonNull(receivers));
    }
}
