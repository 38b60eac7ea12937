package se.vagval.casefile.check.domain;

import java.util.Map;
import se.vagval.strategy.GateOutcome;

/** The check as its page shows it. */
public record CheckedGates(
        Map<String, GateJudgement> judgements, Map<String, GateOutcome> outcomes, boolean hasObstacle, long version) {

    static final CheckedGates NONE = new CheckedGates(Map.of(), Map.of(), false, 0);

    static CheckedGates of(FormalCheck check) {
        return new CheckedGates(check.gates(), check.outcomes(), check.hasObstacle(), check.version());
    }
}
