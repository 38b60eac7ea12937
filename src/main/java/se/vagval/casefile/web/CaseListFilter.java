package se.vagval.casefile.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.util.StringUtils;
import se.vagval.casefile.CaseClock;
import se.vagval.casefile.CaseGroup;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.domain.CaseFacets;
import se.vagval.casefile.domain.CaseQuery;
import se.vagval.casefile.domain.CaseQuery.Order;
import se.vagval.casefile.domain.CaseQuery.Place;
import se.vagval.casefile.domain.CaseSearch;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.strategy.ProjectType;
import se.vagval.web.Swedish;

/** The filters of the list, exactly as they stand in the address; what cannot be read is left out. */
record CaseListFilter(
        @Nullable String status,
        @Nullable String handlaggare,
        @Nullable Boolean utan,
        @Nullable List<String> enhet,
        @Nullable String fond,
        @Nullable String kommun,
        @Nullable String omrade,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate fran,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate till,

        @Nullable String styrkeomrade,
        @Nullable String typ,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate sammantrade,

        @Nullable Boolean forsenade,
        @Nullable Integer vilande,
        @Nullable List<String> kolumn,
        @Nullable String sok,
        @Nullable String ordna,
        @Nullable String efter,
        @Nullable String fore) {

    static final CaseListFilter EMPTY = new CaseListFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);

    /** What the page offers; any other number of days in the address is understood as well. */
    static final List<Integer> IDLE_DAYS = List.of(14, 30, 60, 90);

    private static final String DOWN = "-fallande";
    private static final int LONGEST_IDLE = 3_650;

    /** @param officers those whom the typed officer may be, when one was typed */
    CaseQuery toQuery(@Nullable Collection<UserId> officers, LocalDate today) {
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
                facets(today),
                order(),
                isDescending(),
                place());
    }

    private CaseFacets facets(LocalDate today) {
        return new CaseFacets(
                text(styrkeomrade),
                sammantrade,
                Stream.of(ProjectType.values())
                        .filter(it -> it.name().equals(typ))
                        .findFirst()
                        .orElse(null),
                area(),
                isOverdue() ? CaseClock.overdueBefore(today) : null,
                idleDays() == 0
                        ? null
                        : today.minusDays(idleDays()).atStartOfDay(Swedish.ZONE).toInstant());
    }

    /** A DeSO or RegSO, as its code is written. */
    private @Nullable String area() {
        var typed = text(omrade);
        return typed == null ? null : typed.toUpperCase(Locale.ROOT);
    }

    boolean isOverdue() {
        return Boolean.TRUE.equals(forsenade);
    }

    int idleDays() {
        return vilande == null ? 0 : Math.clamp(vilande, 0, LONGEST_IDLE);
    }

    List<CaseColumn> columns() {
        return CaseColumn.of(kolumn);
    }

    boolean hasOwnColumns() {
        return kolumn != null && !kolumn.isEmpty();
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
                || text(omrade) != null
                || fran != null
                || till != null
                || text(styrkeomrade) != null
                || text(typ) != null
                || sammantrade != null
                || isOverdue()
                || idleDays() > 0
                || hasOwnColumns()
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

    /** The same list as a file of that kind. */
    String file(String kind) {
        return "/arenden/lista." + kind + CaseListAddress.query(this, ordna, null, null);
    }

    /** What a saved view keeps: all but the place in the list. */
    String kept() {
        return CaseListAddress.query(this, ordna, null, null);
    }

    private String address(@Nullable String sorting, @Nullable String after, @Nullable String before) {
        return "/arenden" + CaseListAddress.query(this, sorting, after, before);
    }

    private static @Nullable String text(@Nullable String typed) {
        return StringUtils.hasText(typed) ? typed.strip() : null;
    }
}
