package se.vagval.casefile.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;
import se.vagval.casefile.CaseGroup;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.domain.CaseQuery;
import se.vagval.casefile.domain.CaseQuery.Order;
import se.vagval.casefile.domain.CaseQuery.Place;
import se.vagval.casefile.domain.CaseSearch;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** The filters of the list, exactly as they stand in the address; what cannot be read is left out. */
record CaseListFilter(
        @Nullable String status,
        @Nullable String handlaggare,
        @Nullable Boolean utan,
        @Nullable List<String> enhet,
        @Nullable String fond,
        @Nullable String kommun,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate fran,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate till,

        @Nullable String sok,
        @Nullable String ordna,
        @Nullable String efter,
        @Nullable String fore) {

    private static final String DOWN = "-fallande";

    /** @param officers those whom the typed officer may be, when one was typed */
    CaseQuery toQuery(@Nullable Collection<UserId> officers) {
        return new CaseQuery(
                states(),
                officers,
                isUntaken(),
                units(),
                text(fond),
                text(kommun),
                fran,
                till,
                isTooShort() ? null : text(sok),
                order(),
                isDescending(),
                place());
    }

    @Nullable
    Place place() {
        return efter != null ? RowKey.read(efter, false) : fore == null ? null : RowKey.read(fore, true);
    }

    /** What was typed for the officer: an account, or a name or part of one. */
    @Nullable
    String officer() {
        return text(handlaggare);
    }

    /** Words were typed, but too few letters to look for. */
    boolean isTooShort() {
        var typed = text(sok);
        return typed != null && !CaseSearch.isLongEnough(typed);
    }

    /** One state, or those of a group; all of them when nothing that can be read was chosen. */
    Set<CaseStatus> states() {
        return Stream.concat(
                        Arrays.stream(CaseStatus.values())
                                .filter(it -> it.name().equals(status))
                                .map(Set::of),
                        Arrays.stream(CaseGroup.values())
                                .filter(it -> it.name().equals(status))
                                .map(CaseGroup::states))
                .findFirst()
                .orElse(Set.of());
    }

    boolean isUntaken() {
        return Boolean.TRUE.equals(utan);
    }

    Set<UnitId> units() {
        return enhet == null
                ? Set.of()
                : enhet.stream().filter(StringUtils::hasText).map(UnitId::of).collect(Collectors.toSet());
    }

    Order order() {
        return orderOf(ordna == null ? "" : ordna.replace(DOWN, ""));
    }

    private static Order orderOf(String column) {
        return switch (column) {
            case "nummer" -> Order.NUMBER;
            case "titel" -> Order.TITLE;
            case "belopp" -> Order.AMOUNT;
            default -> Order.RECEIVED;
        };
    }

    boolean isDescending() {
        return ordna == null || ordna.isBlank() || ordna.endsWith(DOWN);
    }

    public boolean isNarrowed() {
        return !states().isEmpty() || text(handlaggare) != null || text(sok) != null || isNarrowedFurther();
    }

    /** By what lies behind "more" on the page. */
    public boolean isNarrowedFurther() {
        return text(fond) != null
                || text(kommun) != null
                || fran != null
                || till != null
                || isUntaken()
                || !units().isEmpty();
    }

    /** The address of the same list in another order, from its beginning. */
    String sortedBy(String column) {
        var other = orderOf(column);
        var down = order() == other ? !isDescending() : other == Order.RECEIVED || other == Order.AMOUNT;
        return address(column + (down ? DOWN : ""), null, null);
    }

    @Nullable
    String direction(String column) {
        return order() != orderOf(column) ? null : isDescending() ? "descending" : "ascending";
    }

    String after(String key) {
        return address(ordna, key, null);
    }

    String before(String key) {
        return address(ordna, null, key);
    }

    private String address(@Nullable String sorting, @Nullable String after, @Nullable String before) {
        var address = UriComponentsBuilder.fromPath("/arenden");
        add(address, "status", status);
        add(address, "handlaggare", handlaggare);
        add(address, "utan", isUntaken() ? "true" : null);
        units().stream().map(UnitId::value).sorted().forEach(it -> address.queryParam("enhet", it));
        add(address, "fond", fond);
        add(address, "kommun", kommun);
        add(address, "fran", fran == null ? null : fran.toString());
        add(address, "till", till == null ? null : till.toString());
        add(address, "sok", sok);
        add(address, "ordna", sorting);
        add(address, "efter", after);
        add(address, "fore", before);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (StringUtils.hasText(value)) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static @Nullable String text(@Nullable String typed) {
        return StringUtils.hasText(typed) ? typed.strip() : null;
    }
}
