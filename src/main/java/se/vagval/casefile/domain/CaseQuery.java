package se.vagval.casefile.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.RegistryNumber;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/**
 * Urval av ärenden. What a list is to show, in which order, and from where on. No states and no units mean all of them;
 * {@code officers} are those one of whom has the case, {@code untaken} asks for those that nobody has.
 */
public record CaseQuery(
        Set<CaseStatus> states,
        @Nullable Collection<UserId> officers,
        boolean untaken,
        Set<UnitId> units,
        @Nullable String fund,
        @Nullable String municipality,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String words,
        CaseFacets facets,
        Order order,
        boolean descending,
        @Nullable Place place) {

    public CaseQuery {
        states = Set.copyOf(states);
        units = Set.copyOf(units);
    }

    /** Whether it looks into what the cases are about; what is closed to the reader must not answer that. */
    boolean asksForContent() {
        return (words != null && registryNumber() == null)
                || officers != null
                || untaken
                || !units.isEmpty()
                || fund != null
                || municipality != null
                || facets.areAsked()
                || order == Order.TITLE
                || order == Order.AMOUNT;
    }

    /** Whether it asks for a fund, a municipality or both, between two days perhaps, and for nothing else. */
    boolean asksForPlaceAlone() {
        return (fund != null || municipality != null)
                && words == null
                && officers == null
                && !untaken
                && states.isEmpty()
                && units.isEmpty()
                && !facets.areAsked();
    }

    boolean isBackwards() {
        return place != null && place.backwards();
    }

    /** From the greatest on; a page that lies before another is read from that one, the other way round. */
    boolean isReadDownwards() {
        return descending != isBackwards();
    }

    /** The words, when they are a whole registry number: that is known of closed cases, too. */
    @Nullable
    String registryNumber() {
        var number = words == null ? "" : words.strip().toUpperCase(Locale.ROOT);
        return RegistryNumber.isValid(number) ? number : null;
    }

    /** The same, narrowed by everything but the states; for what else could be chosen there. */
    CaseQuery inEveryState() {
        return new CaseQuery(
                Set.of(),
                officers,
                untaken,
                units,
                fund,
                municipality,
                from,
                until,
                words,
                facets,
                order,
                descending,
                null);
    }

    CaseQuery forEveryFund() {
        return new CaseQuery(
                states,
                officers,
                untaken,
                units,
                null,
                municipality,
                from,
                until,
                words,
                facets,
                order,
                descending,
                null);
    }

    CaseQuery inEveryMunicipality() {
        return new CaseQuery(
                states, officers, untaken, units, fund, null, from, until, words, facets, order, descending, null);
    }

    /** Where a page of the list begins: beyond the row with this key, onwards or backwards. */
    public record Place(String value, String id, boolean backwards) {}

    /** Ordning. */
    public enum Order {
        RECEIVED("received", "date"),
        NUMBER("registry_order", "varchar"),
        TITLE("title_order", "text"),
        AMOUNT("applied_amount", "bigint");

        private final String column;
        private final String type;

        Order(String column, String type) {
            this.column = column;
            this.type = type;
        }

        String column() {
            return column;
        }

        String type() {
            return type;
        }
    }
}
