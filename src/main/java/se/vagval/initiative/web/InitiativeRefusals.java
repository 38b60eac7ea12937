package se.vagval.initiative.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.initiative.domain.InitiativeRefusal;
import se.vagval.web.TypedText;

/** A rule of the register said no: back to where one was, with a sentence. */
@ControllerAdvice
@Order(55)
class InitiativeRefusals {

    @ExceptionHandler
    String refused(InitiativeRefusal refusal, HttpServletRequest request, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "initiative.refused." + refusal.reason());
        flash.addFlashAttribute(TypedText.FLASH, TypedText.in(request));
        return "redirect:" + request.getRequestURI().replaceFirst("/register$", "");
    }
}
