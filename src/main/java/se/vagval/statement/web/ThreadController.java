package se.vagval.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.CommentAnswering;
import se.vagval.statement.domain.ThreadId;

/** Answers in the threads of the review: the officer's beside the letter, the manager's beside what was handed in. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT)
class ThreadController {

    /** What an answer sends. */
    record AnswerForm(@Size(max = 20_000) @Nullable String text, boolean settled) {

        String words() {
            return text == null ? "" : text.strip();
        }
    }

    private final CommentAnswering answering;
    private final StatementPages pages;
    private final ReviewPages reviewPages;

    ThreadController(CommentAnswering answering, StatementPages pages, ReviewPages reviewPages) {
        this.answering = answering;
        this.pages = pages;
        this.reviewPages = reviewPages;
    }

    @PostMapping("/kommentarer/{thread}")
    String answer(
            @PathVariable CaseFileId caseFile,
            @PathVariable ThreadId thread,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("answered", thread.toString());
            model.addAttribute("page", pages.page(caseFile, request));
            return LetterSaves.VIEW;
        }
        answering.answer(caseFile, thread, form.words(), form.settled(), officer);
        flash.addFlashAttribute("notice", "statement.comment.answered");
        return "redirect:" + caseFile.address("utlatande#trad-" + thread);
    }

    @PostMapping("/granskning/kommentarer/{thread}")
    String answerBack(
            @PathVariable CaseFileId caseFile,
            @PathVariable ThreadId thread,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            UserId manager,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("answered", thread.toString());
            model.addAttribute("form", new ReviewController.CommentForm(BlockCode.B1, null));
            model.addAttribute("page", reviewPages.page(caseFile, manager));
            return "statement/review";
        }
        answering.answerBack(caseFile, thread, form.words(), manager);
        flash.addFlashAttribute("notice", "statement.comment.answered");
        return "redirect:" + caseFile.address("utlatande/granskning#trad-" + thread);
    }
}
