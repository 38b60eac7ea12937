package se.vagval.statement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.StatementReviewing;

/** The manager's side: what was handed in, what has changed, where text and grades disagree, comments per block. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT + "/granskning")
class ReviewController {

    /** What the comment form sends. */
    record CommentForm(
            @NotNull @Nullable BlockCode block,
            @NotBlank @Size(max = 20_000) @Nullable String text) {}

    private final StatementReviewing review;
    private final ReviewPages pages;

    ReviewController(StatementReviewing review, ReviewPages pages) {
        this.review = review;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId manager, Model model) {
        review.open(caseFile, manager);
        model.addAttribute("form", new CommentForm(BlockCode.B1, null));
        model.addAttribute("page", pages.page(caseFile, manager));
        return "statement/review";
    }

    @PostMapping("/avsnitt/{block}")
    String approvePart(
            @PathVariable CaseFileId caseFile,
            @PathVariable BlockCode block,
            @ModelAttribute("read") SeenForm read,
            UserId manager,
            RedirectAttributes flash) {
        review.approvePart(caseFile, read.seen(), block, manager);
        flash.addFlashAttribute("notice", "statement.partApproved");
        return "redirect:" + caseFile.address("utlatande/granskning#") + block;
    }

    @PostMapping("/kommentarer")
    String comment(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult errors,
            UserId manager,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors() || form.block() == null || form.text() == null) {
            model.addAttribute("page", pages.page(caseFile, manager));
            return "statement/review";
        }
        review.comment(caseFile, form.block(), form.text(), manager);
        flash.addFlashAttribute("notice", "statement.commented");
        return "redirect:" + caseFile.address("utlatande/granskning#") + form.block();
    }
}
