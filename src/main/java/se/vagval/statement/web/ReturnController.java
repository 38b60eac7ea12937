package se.vagval.statement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
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
import se.vagval.statement.StatementRefusal;
import se.vagval.statement.StatementRefusal.Reason;
import se.vagval.statement.domain.ReviewView.ReviewedBlock;
import se.vagval.statement.domain.Seen;
import se.vagval.statement.domain.SeenOtherRefusal;
import se.vagval.statement.domain.StatementReviewing;

/** Återsändning to the officer, with the parts to mend ticked and a message or comments in the text. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT + "/atersandning")
class ReturnController {

    /** What the form sends. */
    record ReturnForm(
            @Nullable List<BlockCode> parts,
            @Size(max = 20_000) @Nullable String message,
            @Nullable Integer round,
            @Nullable String hash) {

        Seen seen() {
            return new SeenForm(round, hash).seen();
        }

        List<BlockCode> ticked() {
            return parts == null ? List.of() : parts;
        }
    }

    private final StatementReviewing review;
    private final ReviewPages pages;

    ReturnController(StatementReviewing review, ReviewPages pages) {
        this.review = review;
        this.pages = pages;
    }

    @GetMapping
    String ask(@PathVariable CaseFileId caseFile, @ModelAttribute("read") SeenForm read, UserId manager, Model model) {
        var page = pages.page(caseFile, manager);
        if (!page.review().seen().equals(read.seen())) {
            throw new SeenOtherRefusal(read.seen());
        }
        var commented = page.review().blocks().stream()
                .filter(it -> it.threads().stream().anyMatch(thread -> !thread.settled()))
                .map(ReviewedBlock::code)
                .toList();
        model.addAttribute("form", new ReturnForm(commented, null, read.round(), read.hash()));
        return page(caseFile, manager, model);
    }

    @PostMapping
    String sendBack(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult errors,
            UserId manager,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                review.sendBack(
                        caseFile, form.seen(), form.ticked(), form.message() == null ? "" : form.message(), manager);
            } catch (StatementRefusal refusal) {
                if (refusal.reason() != Reason.NOTHING_SAID) {
                    throw refusal;
                }
                errors.rejectValue("message", "required");
            }
        }
        if (errors.hasErrors()) {
            return page(caseFile, manager, model);
        }
        flash.addFlashAttribute("notice", "statement.returned");
        return "redirect:" + caseFile.address();
    }

    private String page(CaseFileId caseFile, UserId manager, Model model) {
        model.addAttribute("page", pages.page(caseFile, manager));
        return "statement/return";
    }
}
