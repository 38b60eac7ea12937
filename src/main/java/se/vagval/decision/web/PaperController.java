package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.OtherPapersRefusal;
import se.vagval.decision.domain.PaperReviewing;
import se.vagval.decision.domain.PaperSheet;
import se.vagval.identity.UserId;

/** The papers before they are sent: read and approved by somebody who did not write them. */
@Controller
@RequestMapping("/arenden/{caseFile}/beslut/godkannande")
class PaperController {

    /** Everything decision/papers.html shows; what differs where others have taken the place of those that were read. */
    record PaperPage(
            PaperSheet sheet,
            BriefView brief,
            ReportView report,
            @Nullable List<Differing> differing) {}

    private final PaperReviewing review;
    private final Refusals refusals;

    PaperController(PaperReviewing review, Refusals refusals) {
        this.review = review;
        this.refusals = refusals;
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId approver, Model model) {
        return page(review.sheet(caseFile, approver), null, model);
    }

    @PostMapping
    String approve(
            @PathVariable CaseFileId caseFile,
            @RequestParam(required = false) @Nullable UUID read,
            UserId approver,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        try {
            review.approve(caseFile, read, approver);
        } catch (OtherPapersRefusal other) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var sheet = review.sheet(caseFile, approver);
            var differing = Differing.between(
                    review.read(caseFile, other.read(), approver), review.read(caseFile, sheet.edition(), approver));
            return page(sheet, differing, model);
        }
        flash.addFlashAttribute("notice", "decision.papers.approved");
        return "redirect:/arenden/{caseFile}/beslut";
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        var unread = refusal instanceof DecisionRefusal it && it.reason() == DecisionRefusal.Reason.NOT_READ;
        return refusals.answer(refusal, request, flash, "/arenden/{caseFile}/beslut" + (unread ? "/godkannande" : ""));
    }

    private static String page(PaperSheet sheet, @Nullable List<Differing> differing, Model model) {
        model.addAttribute(
                "page", new PaperPage(sheet, new BriefView(sheet.brief()), new ReportView(sheet.report()), differing));
        return "decision/papers";
    }
}
