package se.vagval.worklist.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.vagval.casefile.CaseJourney;
import se.vagval.casefile.CaseJourney.Holder;
import se.vagval.casefile.CaseStatus;

/** Nästa steg. What the officer does next in a case that stands so; {@code path} is the page below the case's own. */
record NextStep(String why, String step, String path) {

    /** States in which an undecided case, or one whose decision is not sent, waits for its officer. */
    static final Set<CaseStatus> WITH_OFFICER = upTo(CaseStatus.DECIDED, CaseJourney.heldBy(Holder.OFFICER));

    /** States in which the officer follows a case whose decision is sent. */
    static final Set<CaseStatus> RUNNING = without(WITH_OFFICER, CaseJourney.heldBy(Holder.OFFICER));

    /** States in which the case waits for somebody else. */
    static final Set<CaseStatus> WITH_OTHERS =
            CaseJourney.heldBy(Holder.UNIT_MANAGER, Holder.COMMITTEE, Holder.DELEGATE);

    static final Set<CaseStatus> WITH_OTHERS_OR_RUNNING = both(WITH_OTHERS, RUNNING);

    /** Every state from the registration to the decision. */
    static final Set<CaseStatus> UNDECIDED = Arrays.stream(CaseStatus.values())
            .filter(it -> WITH_OFFICER.contains(it) || WITH_OTHERS.contains(it))
            .filter(it -> CaseJourney.at(it).part() != null)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStatus.class)));

    static Optional<NextStep> in(CaseStatus status) {
        var stage = CaseJourney.at(status);
        return stage.holder() == Holder.OFFICER
                ? Optional.ofNullable(stage.next())
                        .map(it -> new NextStep(
                                "worklist.why." + status,
                                "worklist.next." + it.name(),
                                it.page().isEmpty() ? "" : "/" + it.page()))
                : Optional.empty();
    }

    private static Set<CaseStatus> upTo(CaseStatus last, Set<CaseStatus> states) {
        var early = EnumSet.copyOf(states);
        early.removeIf(it -> it.compareTo(last) > 0);
        return early;
    }

    private static Set<CaseStatus> both(Set<CaseStatus> some, Set<CaseStatus> others) {
        var all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }

    private static Set<CaseStatus> without(Set<CaseStatus> some, Set<CaseStatus> states) {
        var rest = EnumSet.copyOf(states);
        rest.removeAll(some);
        return rest;
    }
}
