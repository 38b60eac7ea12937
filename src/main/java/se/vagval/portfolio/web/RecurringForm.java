package se.vagval.portfolio.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import se.vagval.identity.Role;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.domain.RecurringReport;
import se.vagval.portfolio.domain.RecurringReport.Plan;
import se.vagval.portfolio.domain.RecurringReport.Selection;
import se.vagval.portfolio.domain.Rhythm;

/** Återkommande rapport, as it is typed; {@code what} is a measure of the portfolio or the address of a saved view. */
record RecurringForm(
        @NotBlank @Size(max = RecurringReport.LONGEST_NAME) @Nullable
        String name,

        @NotBlank @Nullable String what,
        @Nullable String only,
        @NotNull @Nullable Rhythm rhythm,
        @NotNull @Nullable LocalDate first,
        @NotEmpty @Nullable Set<Role> receivers) {

    private static final String LIST = "/arenden";

    static RecurringForm fresh(LocalDate first) {
        return new RecurringForm("", "", "", Rhythm.QUARTER, first, Set.of(Role.ANALYST));
    }

    /** @param views the addresses of the views that may be chosen */
    void check(Errors errors, List<String> views, LocalDate today) {
        if (StringUtils.hasText(what) && measure() == null && !views.contains(what)) {
            errors.rejectValue("what", "portfolio.recurring.unknown");
        }
        if (first != null && first.isBefore(today)) {
            errors.rejectValue("first", "portfolio.recurring.past");
        }
        if (!errors.hasErrors() && isOfCases() && StringUtils.hasText(only)) {
            errors.rejectValue("only", "portfolio.recurring.onlyFigures");
        }
        if (!errors.hasErrors() && !toSelection().possibleReceivers().containsAll(Objects.requireNonNull(receivers))) {
            errors.rejectValue("receivers", "portfolio.recurring.noCases");
        }
    }

    Selection toSelection() {
        var measure = measure();
        if (measure == null) {
            return Selection.ofCases(Objects.requireNonNull(what).substring(LIST.length()));
        }
        var filter = new PortfolioFilter(null, null, null, only);
        return Selection.of(measure, filter.onlyCut(), filter.onlyValue());
    }

    Plan toPlan() {
        return new Plan(
                Objects.requireNonNull(name),
                Objects.requireNonNull(rhythm),
                Objects.requireNonNull(first),
                Objects.requireNonNull(receivers));
    }

    private boolean isOfCases() {
        return measure() == null;
    }

    private @Nullable PortfolioMeasure measure() {
        return Arrays.stream(PortfolioMeasure.values())
                .filter(it -> it.name().equals(what))
                .findFirst()
                .orElse(null);
    }

    static String address(Selection what, LocalDate day) {
        var query = what.queryAt(day);
        return query == null ? LIST + what.caseFilter() : PortfolioFilter.address(PortfolioPages.ROOT, query, Map.of());
    }
}
