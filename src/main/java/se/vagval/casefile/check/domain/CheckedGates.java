package se.vagval.casefile.check.domain;

import java.util.Map;
import se.vagval.identity.UserId;
import se.vagval.strategy.GateOutcome;

/** The check as its page shows it. */
public record CheckedGates(
        Map<String, GateJudgement> judgements, Map<String, GateOutcome> outcomes, boolean hasObstacle, long version) {

    static final CheckedGates NONE = new CheckedGates(Map.of(), Map.of(), false, 0);

    /** Whether nobody else has given any of the verdicts that stand. */
    public boolean isJudgedBy(UserId person) {
        return judgements.values().stream().allMatch(it -> it.judgedBy().equals(person.value()));
    }

    static CheckedGates of(FormalCheck check) {
        return new CheckedGates(check.gates(), check.outcomes(), check.hasObstacle(), check.version());
    }
}
