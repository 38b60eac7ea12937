package se.vagval.funding.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Utlysning. What the region invites to, and the global goals that an application to it is to address. */
public record FundingCall(
        UUID id,
        int version,
        CallKind kind,
        String title,
        @Nullable String source,
        List<String> criteria,
        @Nullable Long budget,
        LocalDate opens,
        LocalDate closes,
        List<Integer> goals,
        @Nullable LocalDate decidedOn,
        String reference) {

    public FundingCall {
        criteria = List.copyOf(criteria);
        goals = goals.stream().sorted().distinct().toList();
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    /** An offer is settled for one year at a time. */
    public boolean outlastsItsYear() {
        return kind == CallKind.OFFER && opens.getYear() != closes.getYear();
    }

    /** The demanded goals that are not among those addressed. */
    public List<Integer> goalsMissingIn(Set<Integer> addressed) {
        var missing = new TreeSet<>(goals);
        missing.removeAll(addressed);
        return List.copyOf(missing);
    }
}
