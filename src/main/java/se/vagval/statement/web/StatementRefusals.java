package se.vagval.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;
import se.vagval.statement.StatementRefusal;
import se.vagval.statement.domain.SeenOtherRefusal;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.Saving;
import se.vagval.web.TypedText;

/** The statement's "no" brings one back to it with a sentence; autosave is told that it may not write any more. */
@ControllerAdvice(basePackageClasses = StatementRefusals.class)
@Order(50)
class StatementRefusals {

    private final ReviewPages pages;

    StatementRefusals(ReviewPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    Object refused(StatementRefusal refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refused(refusal.reason().name(), request, flash);
    }

    /** A button was pressed on a text that somebody else has changed; there is nothing typed to lose. */
    @ExceptionHandler
    Object refused(EditedMeanwhileRefusal meanwhile, HttpServletRequest request, RedirectAttributes flash) {
        return refused("CHANGED_MEANWHILE", request, flash);
    }

    private static Object refused(String reason, HttpServletRequest request, RedirectAttributes flash) {
        if (Saving.isAutosave(request)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        flash.addFlashAttribute("notice", "statement.refused." + reason);
        var back = reason.equals(StatementRefusal.Reason.NOT_READ.name()) ? "/utlatande/granskning" : "/utlatande";
        return "redirect:" + request.getRequestURI().replaceFirst("/utlatande/.*$", back);
    }

    /** Another text than the one that was read: nothing is decided, and the review page shows what differs. */
    @ExceptionHandler
    String newer(SeenOtherRefusal other, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        var caseFile = CaseFileId.of(Objects.requireNonNull(variables(request).get("caseFile")));
        model.addAttribute("form", new ReviewController.CommentForm(BlockCode.B1, null));
        model.addAttribute(TypedText.FLASH, TypedText.in(request));
        model.addAttribute("page", pages.since(caseFile, other.round(), UserId.of(request.getRemoteUser())));
        return "statement/review";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        return (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    }
}
