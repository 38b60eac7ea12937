package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.domain.AssessmentRefusal;
import se.vagval.web.Saving;

/** Somebody was faster, or the rule says no: back to the page with a sentence, and to autosave a plain "refused". */
@ControllerAdvice(basePackageClasses = AssessmentRefusals.class)
@Order(50)
class AssessmentRefusals {

    @ExceptionHandler
    Object refused(AssessmentRefusal refusal, HttpServletRequest request, RedirectAttributes flash) {
        if (Saving.isAutosave(request)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        flash.addFlashAttribute("notice", "assessment.refused." + refusal.reason());
        return "redirect:"
                + request.getRequestURI()
                        .replaceFirst("/(belagg|forslag|stoppunkt|markering|svar|ta-om|vag|slutsatser)(/.*)?$", "");
    }
}
