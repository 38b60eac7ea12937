package se.vagval.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.GateOutcome;
import se.vagval.strategy.ProjectType;

/** Provning av regler. What the rules of another version would suggest; nothing is kept of it. */
public interface SuggestionTrials {

    /**
     * The suggestion of each case by its own version and by the other one, from the same grades; cases nobody has begun to
     * assess are left out. The statements do not grow with the cases.
     */
    List<Retrial> retry(Collection<CaseFileSummary> cases, FrameworkVersion other);

    /** What the rules of a version make of a profile that is made up. */
    Suggestion tryOn(TrialProfile profile, FrameworkVersion version);

    /** Ett ärende prövat på nytt. */
    record Retrial(CaseFileSummary caseFile, Suggestion before, Suggestion after) {

        public boolean isOther() {
            return !before.recommendation().equals(after.recommendation())
                    || before.forwardReservation() != after.forwardReservation();
        }
    }

    /** Påhittad profil. Everything the rule table looks at. */
    record TrialProfile(
            Map<String, Grade> grades,
            Map<String, GateOutcome> gates,
            ProjectType projectType,
            boolean decisivePartyMissing,
            boolean openConditions) {

        public TrialProfile {
            grades = Map.copyOf(grades);
            gates = Map.copyOf(gates);
        }
    }
}
