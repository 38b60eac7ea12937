package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.web.ProblemPages;
import se.vagval.web.Saving;
import se.vagval.web.TypedText;

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
        if (isForbidden(refusal)) {
            return problems.of(HttpStatus.FORBIDDEN, sentence, request);
        }
        flash.addFlashAttribute("notice", sentence);
        flash.addFlashAttribute(TypedText.FLASH, TypedText.in(request));
        return "redirect:" + address;
    }

    private static String sentence(RuntimeException refusal) {
        return switch (refusal) {
            case DecisionRefusal it -> "decision.refused." + it.reason();
            case CaseRefusal it -> "casefile.refused." + it.reason();
            default -> throw refusal;
        };
    }

    private static boolean isForbidden(@Nullable RuntimeException refusal) {
        return switch (refusal) {
            case CaseRefusal it ->
                switch (it.reason()) {
                    case NOT_YOUR_CASE, OTHER_UNIT, CONFLICT_OF_INTEREST, CONFLICT_UNDECLARED, SECRET, DRAFT -> true;
                    default -> false;
                };
            case null, default -> false;
        };
    }
}
