package se.vagval.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
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
import se.vagval.statement.StatementRefusal;
import se.vagval.statement.StatementRefusal.Reason;
import se.vagval.statement.domain.StatementReviewing;
import se.vagval.statement.web.LetterSaves.Letter;

/** Inlämning till granskning. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT + "/inlamning")
class SubmissionController {

    private final StatementReviewing review;
    private final StatementPages pages;
    private final LetterSaves saves;

    SubmissionController(StatementReviewing review, StatementPages pages, LetterSaves saves) {
        this.review = review;
        this.pages = pages;
        this.saves = saves;
    }

    @PostMapping
    Object submit(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        return saves.save(Letter.of(caseFile, form, errors, officer, request, response), model)
                .orElseGet(() -> handIn(caseFile, officer, request, response, model, flash));
    }

    private String handIn(
            CaseFileId caseFile,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        try {
            review.submit(caseFile, officer);
        } catch (StatementRefusal refusal) {
            if (refusal.reason() != Reason.INCOMPLETE) {
                throw refusal;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.page(caseFile, request));
            return LetterSaves.VIEW;
        }
        flash.addFlashAttribute("notice", "statement.submitted");
        return "redirect:" + caseFile.address();
    }

    @PostMapping("/aterkallelse")
    String takeBack(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        review.takeBack(caseFile, officer);
        flash.addFlashAttribute("notice", "statement.takenBack");
        return "redirect:" + caseFile.address("utlatande");
    }
}
