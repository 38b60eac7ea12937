package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.web.ProblemPages;

/**
 * What a case's "no" looks like, in whichever room it was said: not yours is a 403 page with the reason; too late, or too
 * early, brings one back to the case with a sentence.
 */
@ControllerAdvice
@Order(100)
class CaseRefusals {

    private static final Pattern CASE = Pattern.compile("(/arenden/[0-9a-fA-F-]{36})(/.*)?");

    private final ProblemPages pages;

    CaseRefusals(ProblemPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView refused(CaseRefusal refusal, HttpServletRequest request, RedirectAttributes flash) {
        var sentence = "casefile.refused." + refusal.reason();
        var address = CASE.matcher(request.getRequestURI());
        if (refusal.isForbidden() || !address.matches()) {
            return pages.of(HttpStatus.FORBIDDEN, sentence, request);
        }
        if (refusal.reason() == Reason.CONFLICT_UNDECLARED) {
            return new ModelAndView("redirect:" + address.group(1) + "/jav");
        }
        flash.addFlashAttribute("notice", sentence);
        return new ModelAndView("redirect:" + address.group(1));
    }
}
