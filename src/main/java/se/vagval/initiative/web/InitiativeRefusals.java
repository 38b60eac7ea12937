package se.vagval.initiative.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.initiative.domain.InitiativeRefusal;
import se.vagval.web.ProblemPages;

/** A rule of the register said no: back to where one was, with a sentence; a page that says no is not asked for again. */
@ControllerAdvice
@Order(55)
class InitiativeRefusals {

    private final ProblemPages problems;

    InitiativeRefusals(ProblemPages problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    Object refused(InitiativeRefusal refusal, HttpServletRequest request, RedirectAttributes flash) {
        var sentence = "initiative.refused." + refusal.reason();
        if (request.getMethod().equals("GET")) {
            return problems.of(HttpStatus.FORBIDDEN, sentence, request);
        }
        flash.addFlashAttribute("notice", sentence);
        return "redirect:" + request.getRequestURI().replaceFirst("/register$", "");
    }
}
