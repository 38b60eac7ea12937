package se.vagval.assessment.web;

import org.springframework.validation.Errors;
import se.vagval.assessment.domain.AssessmentRefusal;

/** What the trees do not allow, told at the field it is about; anything else goes the way of every refusal. */
final class WalkFaults {

    private WalkFaults() {}

    static void tell(AssessmentRefusal refusal, Errors errors) {
        switch (refusal.reason()) {
            case MOTIVATION_MISSING -> errors.rejectValue("motivation", "required");
            case MOTIVATION_NOT_ASKED -> errors.rejectValue("motivation", "notAsked");
            case PATH_NOT_ALLOWED -> errors.rejectValue("answer", "notAllowed");
            default -> throw refusal;
        }
    }
}
