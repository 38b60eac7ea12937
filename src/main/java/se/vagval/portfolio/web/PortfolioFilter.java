package se.vagval.portfolio.web;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.web.util.UriComponentsBuilder;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.domain.PortfolioQuery;
import se.vagval.web.Between;

/** What the portfolio's address asks for; what cannot be read is left out. {@code bara} is a cut and a value: SAMI:YES. */
record PortfolioFilter(
        @Nullable String matt,
        @Nullable Integer fran,
        @Nullable Integer till,
        @Nullable String bara) {

    private static final int FIRST = 1990;

    PortfolioMeasure measure() {
        return Arrays.stream(PortfolioMeasure.values())
                .filter(it -> it.name().equals(matt))
                .findFirst()
                .orElse(PortfolioMeasure.APPLIED);
    }

    /** What is counted, as the fields say it. */
    static PortfolioFilter of(PortfolioQuery query) {
        var cut = query.onlyCut();
        var isStock = query.measure().isStock();
        return new PortfolioFilter(
                query.measure().name(),
                isStock ? null : query.from(),
                isStock ? null : query.until(),
                cut == null ? null : cut.name() + ":" + query.onlyValue());
    }

    /** Without years it is the year that goes on. */
    PortfolioQuery query(int thisYear) {
        var from = year(fran, thisYear);
        var until = till == null ? Math.max(from, fran == null ? thisYear : from) : year(till, thisYear);
        return new PortfolioQuery(measure(), from, until, onlyCut(), onlyValue());
    }

    /** Years the wrong way round, or that the portfolio cannot have, are said and not changed. */
    void check(int thisYear, Errors errors) {
        if (!measure().isStock()) {
            Between.check(fran, till, "till", errors);
            checkYear(fran, "fran", thisYear, errors);
            checkYear(till, "till", thisYear, errors);
        }
    }

    private static void checkYear(@Nullable Integer year, String field, int thisYear, Errors errors) {
        if (year != null && (year < FIRST || year > thisYear + 1) && !errors.hasFieldErrors(field)) {
            errors.rejectValue(
                    field, "yearBeyond", new Object[] {Integer.toString(FIRST), Integer.toString(thisYear + 1)}, null);
        }
    }

    private static int year(@Nullable Integer typed, int otherwise) {
        return typed == null ? otherwise : Math.clamp(typed, FIRST, otherwise + 1);
    }

    @Nullable
    PortfolioCut onlyCut() {
        var typed = bara == null ? "" : bara.split(":", 2)[0];
        return cut(typed);
    }

    @Nullable
    String onlyValue() {
        return bara == null || !bara.contains(":") ? null : bara.split(":", 2)[1];
    }

    static @Nullable PortfolioCut cut(@Nullable String typed) {
        return Arrays.stream(PortfolioCut.values())
                .filter(it -> it.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    static String address(String path, PortfolioQuery query, Map<String, String> more) {
        var address = UriComponentsBuilder.fromPath(path)
                .queryParam("matt", query.measure().name());
        if (!query.measure().isStock()) {
            address.queryParam("fran", query.from()).queryParam("till", query.until());
        }
        var cut = query.onlyCut();
        if (cut != null) {
            add(address, "bara", cut.name() + ":" + query.onlyValue());
        }
        more.forEach((name, value) -> add(address, name, value));
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (StringUtils.hasText(value)) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
