package se.vagval.statement.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.domain.StatementReview;

/** Godkännande, in two steps: the page that says what it means, and the act. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT + "/godkannande")
class ApprovalController {

    private final StatementReview review;
    private final ReviewPages pages;

    ApprovalController(StatementReview review, ReviewPages pages) {
        this.review = review;
        this.pages = pages;
    }

    @GetMapping
    String confirm(@PathVariable CaseFileId caseFile, UserId manager, Model model) {
        model.addAttribute("page", pages.page(caseFile, manager));
        return "statement/approval";
    }

    @PostMapping
    String approve(@PathVariable CaseFileId caseFile, UserId manager, RedirectAttributes flash) {
        review.approve(caseFile, manager);
        flash.addFlashAttribute("notice", "statement.approved");
        return "redirect:/arenden/" + caseFile + "/utlatande";
    }
}
