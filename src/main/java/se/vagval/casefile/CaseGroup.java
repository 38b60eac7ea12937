package se.vagval.casefile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.vagval.casefile.CaseJourney.Holder;

/** Läge. Several states that people look for together: what work lists count, and what the list of cases can show alone. */
public enum CaseGroup {
    /** An undecided case, or one whose decision is not sent, waits for its officer. */
    WITH_OFFICER,
    WITH_OTHERS,
    /** The decision is sent, and the officer follows the project. */
    RUNNING,
    /** Registered and not yet far on its way: what an officer may take. */
    NEW,
    /** Every state from the registration to the decision. */
    UNDECIDED;

    public Set<CaseStatus> states() {
        return switch (this) {
            case WITH_OFFICER -> upToDecided(CaseJourney.heldBy(Holder.OFFICER));
            case WITH_OTHERS -> CaseJourney.heldBy(Holder.UNIT_MANAGER, Holder.COMMITTEE, Holder.DELEGATE);
            case RUNNING -> {
                var later = EnumSet.copyOf(CaseJourney.heldBy(Holder.OFFICER));
                later.removeAll(WITH_OFFICER.states());
                yield later;
            }
            case NEW -> EnumSet.of(CaseStatus.REGISTERED, CaseStatus.FORMAL_CHECK);
            case UNDECIDED ->
                Arrays.stream(CaseStatus.values())
                        .filter(it -> CaseJourney.at(it).holder() != Holder.REGISTRAR)
                        .filter(it -> CaseJourney.at(it).part() != null)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStatus.class)));
        };
    }

    private static Set<CaseStatus> upToDecided(Set<CaseStatus> states) {
        var early = EnumSet.copyOf(states);
        early.removeIf(it -> it.compareTo(CaseStatus.DECIDED) > 0);
        return early;
    }
}
