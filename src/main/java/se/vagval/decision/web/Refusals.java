package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.web.ProblemPages;
import se.vagval.web.Saving;

/** A rule that says no brings the person back with a sentence; what is not the person's to touch is forbidden. */
@Component("decisionRefusals")
class Refusals {

    private final ProblemPages problems;

    Refusals(ProblemPages problems) {
        this.problems = problems;
    }

    /** An autosaved form gets only the status: its text stays in the browser. */
    Object answer(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash, String address) {
        if (Saving.isAutosave(request)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        var sentence = sentence(refusal);
        if (leadsToItself(request, address) || refusal instanceof CaseRefusal it && isForbidden(it)) {
            return problems.of(HttpStatus.FORBIDDEN, sentence, request);
        }
        flash.addFlashAttribute("notice", sentence);
        return "redirect:" + address;
    }

    private static String sentence(RuntimeException refusal) {
        return switch (refusal) {
            case DecisionRefusal it -> "decision.refused." + it.reason();
            case CaseRefusal it -> "casefile.refused." + it.reason();
            default -> throw refusal;
        };
    }

    /** The very page that refuses is not asked for again. */
    private static boolean leadsToItself(HttpServletRequest request, String address) {
        return request.getMethod().equals("GET")
                && address.equals(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private static boolean isForbidden(CaseRefusal refusal) {
        return refusal.isForbidden() || refusal.reason() == CaseRefusal.Reason.CONFLICT_UNDECLARED;
    }
}
