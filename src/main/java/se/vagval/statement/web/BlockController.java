package se.vagval.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.StatementWriting;
import se.vagval.web.Saving;

/** Writing in one block: save, go back to the draft, keep one's own text, take an optional block in or out. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT + "/avsnitt/{block}")
class BlockController {

    private final StatementWriting writing;
    private final StatementPages pages;

    BlockController(StatementWriting writing, StatementPages pages) {
        this.writing = writing;
        this.pages = pages;
    }

    @PostMapping
    Object save(
            @PathVariable CaseFileId caseFile,
            @PathVariable BlockCode block,
            @Valid @ModelAttribute("form") BlockForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            UserId officer,
            Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.failed(caseFile, request, block, form));
            return "statement/statement";
        }
        boolean auto = Saving.isAutosave(request);
        return new Saving(request, response, flash)
                .answer(
                        () -> writing.write(caseFile, block, form.seen(), form.written(), auto, officer),
                        "statement.saved",
                        () -> back(caseFile, block),
                        () -> {
                            model.addAttribute("page", pages.clashed(caseFile, request, block, form));
                            return "statement/statement";
                        });
    }

    @PostMapping("/utkast")
    String useDraft(
            @PathVariable CaseFileId caseFile,
            @PathVariable BlockCode block,
            @RequestParam int version,
            UserId officer) {
        writing.useDraft(caseFile, block, version, officer);
        return "redirect:" + back(caseFile, block);
    }

    @PostMapping("/egen-text")
    String keep(
            @PathVariable CaseFileId caseFile,
            @PathVariable BlockCode block,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String text,
            UserId officer) {
        writing.keepOwnText(caseFile, block, version, text, officer);
        return "redirect:" + back(caseFile, block);
    }

    @PostMapping("/medtagning")
    String include(
            @PathVariable CaseFileId caseFile,
            @PathVariable BlockCode block,
            @RequestParam int version,
            @RequestParam boolean included,
            UserId officer) {
        writing.include(caseFile, block, version, included, officer);
        return "redirect:" + (included ? back(caseFile, block) : caseFile.address("utlatande"));
    }

    private static String back(CaseFileId caseFile, BlockCode block) {
        return caseFile.address("utlatande#") + block;
    }
}
