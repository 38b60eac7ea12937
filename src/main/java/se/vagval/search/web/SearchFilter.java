package se.vagval.search.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;
import se.vagval.search.domain.SearchKind;
import se.vagval.search.domain.SearchQuery;

/** What is asked for, exactly as it stands in the address; what cannot be read is left out. */
record SearchFilter(
        @Nullable String sok,
        @Nullable List<String> slag,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate fran,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate till,

        @Nullable Integer sida) {

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 50;

    SearchQuery toQuery() {
        return new SearchQuery(typed(), kinds(), near(fran), near(till), page() - 1);
    }

    /** Days that no calendar of ours holds narrow nothing down. */
    private static @Nullable LocalDate near(@Nullable LocalDate day) {
        return day == null || day.getYear() < 1900 || day.getYear() > 2200 ? null : day;
    }

    String typed() {
        var text = StringUtils.hasText(sok) ? sok.strip() : "";
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public boolean isAsked() {
        return !typed().isEmpty();
    }

    Set<SearchKind> kinds() {
        return slag == null
                ? Set.of()
                : Arrays.stream(SearchKind.values())
                        .filter(it -> slag.contains(it.name()))
                        .collect(Collectors.toSet());
    }

    int page() {
        return sida == null ? 1 : Math.clamp(sida, 1, LAST_PAGE);
    }

    String address(int page) {
        var address =
                UriComponentsBuilder.fromPath("/sok").queryParam("sok", "{sok}").uriVariables(Map.of("sok", typed()));
        kinds().stream().map(Enum::name).sorted().forEach(it -> address.queryParam("slag", it));
        if (fran != null) {
            address.queryParam("fran", fran);
        }
        if (till != null) {
            address.queryParam("till", till);
        }
        return address.queryParam("sida", page).encode().build().toUriString();
    }
}
