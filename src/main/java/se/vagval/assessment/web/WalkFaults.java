package se.vagval.assessment.web;

import org.springframework.validation.Errors;
import se.vagval.assessment.domain.AssessmentRefusal;
import se.vagval.web.EditedMeanwhileRefusal;

/** What the trees do not allow, told at the field it is about; anything else goes the way of every refusal. */
final class WalkFaults {

    private WalkFaults() {}

    /** Whether the answer was taken; if not, what stands against it is said in the form. */
    static boolean isTaken(Runnable answer, Errors errors) {
        try {
            answer.run();
        } catch (AssessmentRefusal refusal) {
            tell(refusal, errors);
        } catch (EditedMeanwhileRefusal meanwhile) {
            errors.reject("askedMeanwhile");
        }
        return !errors.hasErrors();
    }

    private static void tell(AssessmentRefusal refusal, Errors errors) {
        switch (refusal.reason()) {
            case MOTIVATION_MISSING -> errors.rejectValue("motivation", "required");
            case MOTIVATION_NOT_ASKED -> errors.rejectValue("motivation", "notAsked");
            case PATH_NOT_ALLOWED -> errors.rejectValue("answer", "notAllowed");
            default -> throw refusal;
        }
    }
}
