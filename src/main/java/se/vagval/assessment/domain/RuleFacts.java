package se.vagval.assessment.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.vagval.assessment.Grade;
import se.vagval.strategy.GateOutcome;
import se.vagval.strategy.ProjectType;

/**
 * Regelunderlag. All that the rule table looks at. A dimension without a grade is unknown; a gate nobody has judged is no
 * finding, since the formal check guards its own completeness before an assessment can begin.
 */
public record RuleFacts(
        Map<String, Grade> grades,
        Map<String, GateOutcome> gates,
        ProjectType projectType,
        boolean decisivePartyMissing,
        boolean openConditions) {

    public RuleFacts {
        grades = Map.copyOf(grades);
        gates = Map.copyOf(gates);
    }

    Optional<Grade> grade(String dimension) {
        return Optional.ofNullable(grades.get(dimension));
    }

    List<String> gatesWith(GateOutcome outcome, Collection<String> order) {
        return order.stream().filter(code -> gates.get(code) == outcome).toList();
    }
}
