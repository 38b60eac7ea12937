package se.vagval.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.statement.StatementRefusal;

/** The statement's "no" brings one back to it with a sentence; autosave is told that it may not write any more. */
@ControllerAdvice(basePackageClasses = StatementRefusals.class)
@Order(50)
class StatementRefusals {

    @ExceptionHandler
    Object refused(StatementRefusal refusal, HttpServletRequest request, RedirectAttributes flash) {
        if (request.getHeader("X-Autosave") != null) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        flash.addFlashAttribute("notice", "statement.refused." + refusal.reason());
        return "redirect:" + request.getRequestURI().replaceFirst("/utlatande/.*$", "/utlatande");
    }
}
