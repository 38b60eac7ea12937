package se.vagval.funding.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.funding.domain.CaseFunding.EuPart;
import se.vagval.funding.domain.CaseFundingReading.CaseSheet;
import se.vagval.funding.domain.EuOutcome;
import se.vagval.funding.domain.YearPlan;

/** How a case is to be paid, as it is typed: an amount for each of the years from {@code firstYear} on. */
record PlanForm(
        int seen,
        int firstYear,
        @NotBlank @Size(max = 20) @Nullable String source,
        List<@Size(max = 60) String> amounts,
        boolean euConditional,
        @Size(max = 60) @Nullable String euAmount,
        @Nullable EuOutcome euOutcome,
        @Nullable LocalDate euDecidedOn,
        @Size(max = 300) @Nullable String euReference) {

    /** As many fields as this at least; a plan that reaches further has a field for each of its years. */
    private static final int YEARS = 6;

    private static final int MOST = 30;
    private static final Pattern AMOUNT = Pattern.compile("amounts\\[(\\d{1,2})]");

    @SuppressWarnings("NullAway")
    PlanForm {
        var given = new ArrayList<String>();
        var years = amounts == null ? YEARS : Math.min(Math.max(amounts.size(), YEARS), MOST);
        for (var at = 0; at < years; at++) {
            var typed = amounts == null || at >= amounts.size() ? null : amounts.get(at);
            given.add(typed == null ? "" : typed);
        }
        amounts = List.copyOf(given);
    }

    static PlanForm of(CaseSheet sheet) {
        var source = sheet.source();
        var eu = sheet.funding().eu();
        var first = sheet.plan().isEmpty()
                ? sheet.firstYear()
                : Math.min(sheet.firstYear(), sheet.plan().amounts().firstKey());
        var amounts = new ArrayList<String>();
        var last = sheet.plan().isEmpty() ? first : sheet.plan().amounts().lastKey();
        for (var year = first; year <= Math.max(last, first + YEARS - 1); year++) {
            amounts.add(Kronor.write(sheet.plan().amounts().get(year)));
        }
        return new PlanForm(
                sheet.funding().version(),
                first,
                source == null ? "" : source.code(),
                amounts,
                eu.conditional(),
                Kronor.write(eu.amount()),
                eu.outcome(),
                eu.decidedOn(),
                eu.reference());
    }

    /** How many years were sent, told by the names of the fields. */
    static int sent(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream()
                .map(AMOUNT::matcher)
                .filter(Matcher::matches)
                .mapToInt(it -> Math.min(Integer.parseInt(it.group(1)) + 1, MOST))
                .max()
                .orElse(0);
    }

    YearPlan plan(Errors errors) {
        var years = new TreeMap<Integer, Long>();
        for (var at = 0; at < amounts.size(); at++) {
            var kronor = Kronor.read(amounts.get(at), "amounts[" + at + "]", errors);
            if (kronor != null && firstYear >= 2000 && firstYear <= 2100 - amounts.size()) {
                years.put(firstYear + at, kronor);
            }
        }
        return new YearPlan(years);
    }

    EuPart eu(Errors errors) {
        var kronor = Kronor.read(euAmount, "euAmount", errors);
        Days.check(euDecidedOn, "euDecidedOn", errors);
        if ((euOutcome == null) != (euDecidedOn == null)) {
            errors.rejectValue(euOutcome == null ? "euOutcome" : "euDecidedOn", "funding.eu.whole");
        }
        return new EuPart(
                euConditional,
                kronor == null || kronor == 0 ? null : kronor,
                euOutcome,
                euDecidedOn,
                euReference == null ? "" : euReference.strip());
    }
}
