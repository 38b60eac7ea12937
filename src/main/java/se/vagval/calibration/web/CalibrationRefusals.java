package se.vagval.calibration.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.calibration.domain.CalibrationRefusal;
import se.vagval.web.ProblemPages;
import se.vagval.web.Saving;

/** The rule says no: back to the page one came from with a sentence, and to autosave a plain "refused"; a page that says no is not asked for again. */
@ControllerAdvice(basePackageClasses = CalibrationRefusals.class)
@Order(50)
class CalibrationRefusals {

    private static final String STEPS = "/(klar|jamforelse|atertagande|samtal|gemensam|enighet)$";

    private static final String MEETING_CASE = "^(/handlaggarmoten/[^/]+)/arenden/.*$";

    private final ProblemPages problems;

    CalibrationRefusals(ProblemPages problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    Object refused(CalibrationRefusal refusal, HttpServletRequest request, RedirectAttributes flash) {
        if (Saving.isAutosave(request)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        var sentence = "calibration.refused." + refusal.reason();
        if (request.getMethod().equals("GET")) {
            return problems.of(HttpStatus.FORBIDDEN, sentence, request);
        }
        flash.addFlashAttribute("notice", sentence);
        return "redirect:" + request.getRequestURI().replaceFirst(STEPS, "").replaceFirst(MEETING_CASE, "$1");
    }
}
