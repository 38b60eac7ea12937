package se.vagval.calibration.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.calibration.domain.CalibrationRefusal;
import se.vagval.web.Saving;
import se.vagval.web.TypedText;

/** The rule says no: back to the page one came from with a sentence, and to autosave a plain "refused". */
@ControllerAdvice(basePackageClasses = CalibrationRefusals.class)
@Order(50)
class CalibrationRefusals {

    private static final String STEPS = "/(klar|jamforelse|atertagande|samtal|gemensam|enighet)$";

    private static final String MEETING_CASE = "^(/handlaggarmoten/[^/]+)/arenden/.*$";

    @ExceptionHandler
    Object refused(CalibrationRefusal refusal, HttpServletRequest request, RedirectAttributes flash) {
        if (Saving.isAutosave(request)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        flash.addFlashAttribute("notice", "calibration.refused." + refusal.reason());
        flash.addFlashAttribute(TypedText.FLASH, TypedText.in(request));
        return "redirect:" + request.getRequestURI().replaceFirst(STEPS, "").replaceFirst(MEETING_CASE, "$1");
    }
}
