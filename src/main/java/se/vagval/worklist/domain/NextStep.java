package se.vagval.worklist.domain;

import java.util.Optional;
import se.vagval.casefile.CaseJourney;
import se.vagval.casefile.CaseJourney.Holder;
import se.vagval.casefile.CaseStatus;

/** Nästa steg. What the officer does next in a case that stands so; {@code path} is the page below the case's own. */
record NextStep(String why, String step, String path) {

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
}
