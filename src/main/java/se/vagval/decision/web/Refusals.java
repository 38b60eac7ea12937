package se.vagval.decision.web;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.domain.DecisionRefusal;

/** A rule that says no brings the person back with a sentence; what is not the person's to touch is forbidden. */
final class Refusals {

    private Refusals() {}

    static String back(RuntimeException refusal, RedirectAttributes flash, String address) {
        flash.addFlashAttribute("notice", sentence(refusal));
        return "redirect:" + address;
    }

    private static String sentence(RuntimeException refusal) {
        return switch (refusal) {
            case DecisionRefusal it when it.reason() == DecisionRefusal.Reason.CONFLICT_OF_INTEREST -> throw forbidden(it);
            case DecisionRefusal it -> "decision.refused." + it.reason();
            case CaseRefusal it -> switch (it.reason()) {
                case NOT_YOUR_CASE, OTHER_UNIT, CONFLICT_OF_INTEREST, CONFLICT_UNDECLARED -> throw forbidden(it);
                default -> "casefile.refused." + it.reason();
            };
            default -> throw refusal;
        };
    }

    private static AccessDeniedException forbidden(RuntimeException cause) {
        return new AccessDeniedException("not this person's", cause);
    }
}
