package se.vagval.stewardship.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.stewardship.domain.RereadingRefusal;

/** A rule said no: back to the page of the rereading, with a sentence. */
@ControllerAdvice(basePackageClasses = RereadingRefusals.class)
@Order(55)
class RereadingRefusals {

    @ExceptionHandler
    String refused(RereadingRefusal refusal, HttpServletRequest request, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "stewardship.refused." + refusal.reason());
        return "redirect:" + request.getRequestURI().replaceFirst("/stopp$", "");
    }
}
