package se.vagval.statement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.UserId;
import se.vagval.statement.domain.StatementArchiving;
import se.vagval.statement.domain.StatementReopening;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Words;

/** Utgåvor: those there have been, and the way to a new one when the approved text must be put right. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT)
class EditionController {

    /** Why a new edition is needed. */
    record ReopeningForm(
            @NotBlank @Size(max = 2_000) @Nullable String why) {}

    private final StatementReopening reopening;
    private final StatementArchiving archive;
    private final StatementPages pages;
    private final CaseFiles caseFiles;
    private final Words words;

    EditionController(
            StatementReopening reopening,
            StatementArchiving archive,
            StatementPages pages,
            CaseFiles caseFiles,
            Words words) {
        this.reopening = reopening;
        this.archive = archive;
        this.pages = pages;
        this.caseFiles = caseFiles;
        this.words = words;
    }

    @GetMapping("/utgavor/{number}")
    String earlier(@PathVariable CaseFileId caseFile, @PathVariable int number, Model model) {
        var edition = archive.editionsOf(caseFile).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("edition"));
        pages.show(pages.letter(caseFile, edition, null), model);
        return "statement/approved";
    }

    @GetMapping("/ny-utgava")
    String ask(@PathVariable CaseFileId caseFile, Model model) {
        model.addAttribute("form", new ReopeningForm(null));
        return page(caseFile, model);
    }

    @PostMapping("/ny-utgava")
    String reopen(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") ReopeningForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        var why = form.why();
        if (errors.hasErrors() || why == null) {
            return page(caseFile, model);
        }
        reopening.reopen(caseFile, why, officer);
        flash.addFlashAttribute("notice", "statement.reopened");
        return "redirect:" + caseFile.address("utlatande");
    }

    private String page(CaseFileId caseFile, Model model) {
        model.addAttribute(
                "page", CasePlace.of(caseFiles.summaryOf(caseFile), words).below(words));
        return "statement/reopening";
    }
}
