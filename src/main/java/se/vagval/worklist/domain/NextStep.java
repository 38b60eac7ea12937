package se.vagval.worklist.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.vagval.casefile.CaseStatus;

/** Nästa steg. What the officer does next in a case that stands so; {@code path} is the page below the case's own. */
record NextStep(String why, String step, String path) {

    /** States in which the case waits for its officer. */
    static final Set<CaseStatus> WITH_OFFICER = EnumSet.of(
            CaseStatus.REGISTERED,
            CaseStatus.FORMAL_CHECK,
            CaseStatus.SUPPLEMENT_REQUESTED,
            CaseStatus.UNDER_ASSESSMENT,
            CaseStatus.RETURNED,
            CaseStatus.STATEMENT_APPROVED,
            CaseStatus.PARTY_COMMUNICATION,
            CaseStatus.TABLED,
            CaseStatus.DECIDED);

    /** States in which the case waits for somebody else. */
    static final Set<CaseStatus> WITH_OTHERS =
            EnumSet.of(CaseStatus.IN_REVIEW, CaseStatus.AT_COMMITTEE, CaseStatus.AT_DELEGATE);

    /** Every state before the decision. */
    static final Set<CaseStatus> UNDECIDED = undecided();

    static Optional<NextStep> in(CaseStatus status) {
        return Optional.ofNullable(
                switch (status) {
                    case REGISTERED, FORMAL_CHECK ->
                        new NextStep("worklist.why." + status, "worklist.step.check", "/formell-kontroll");
                    case SUPPLEMENT_REQUESTED ->
                        new NextStep("worklist.why." + status, "worklist.step.supplement", "/komplettering");
                    case UNDER_ASSESSMENT ->
                        new NextStep("worklist.why." + status, "worklist.step.assess", "/bedomning");
                    case RETURNED -> new NextStep("worklist.why." + status, "worklist.step.rewrite", "/utlatande");
                    case STATEMENT_APPROVED, PARTY_COMMUNICATION, TABLED ->
                        new NextStep("worklist.why." + status, "worklist.step.send", "/beslut");
                    case DECIDED -> new NextStep("worklist.why." + status, "worklist.step.dispatch", "/beslut");
                    default -> null;
                });
    }

    private static Set<CaseStatus> undecided() {
        var states = EnumSet.copyOf(WITH_OFFICER);
        states.addAll(WITH_OTHERS);
        states.remove(CaseStatus.DECIDED);
        return states;
    }
}
