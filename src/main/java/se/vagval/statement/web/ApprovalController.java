package se.vagval.statement.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.domain.SeenOtherRefusal;
import se.vagval.statement.domain.StatementReviewing;

/** Godkännande, in two steps: the page that says what it means, and the act. Both are about what was read. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT + "/godkannande")
class ApprovalController {

    private final StatementReviewing review;
    private final ReviewPages pages;

    ApprovalController(StatementReviewing review, ReviewPages pages) {
        this.review = review;
        this.pages = pages;
    }

    @GetMapping
    String confirm(
            @PathVariable CaseFileId caseFile, @ModelAttribute("read") SeenForm read, UserId manager, Model model) {
        var page = pages.page(caseFile, manager);
        if (!page.review().seen().equals(read.seen())) {
            throw new SeenOtherRefusal(read.seen());
        }
        model.addAttribute("page", page);
        return "statement/approval";
    }

    @PostMapping
    String approve(
            @PathVariable CaseFileId caseFile,
            @ModelAttribute("read") SeenForm read,
            UserId manager,
            RedirectAttributes flash) {
        review.approve(caseFile, read.seen(), manager);
        flash.addFlashAttribute("notice", "statement.approved");
        return "redirect:" + caseFile.address("utlatande");
    }
}
