package se.vagval.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.function.BiConsumer;
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
import se.vagval.statement.domain.StatementReading;
import se.vagval.statement.domain.StatementWriting;
import se.vagval.statement.web.LetterSaves.Letter;

/** Writing the letter: one save for all of it; in one block, go back to the draft, keep one's own text, take it in or out. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT)
class BlockController {

    private final StatementWriting writing;
    private final StatementReading reading;
    private final LetterSaves saves;

    BlockController(StatementWriting writing, StatementReading reading, LetterSaves saves) {
        this.writing = writing;
        this.reading = reading;
        this.saves = saves;
    }

    @PostMapping
    Object save(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var letter = Letter.of(caseFile, form, errors, officer, request, response);
        return saves.save(letter, model).orElseGet(() -> {
            flash.addFlashAttribute("notice", "statement.saved");
            return "redirect:" + caseFile.address("utlatande" + letter.place());
        });
    }

    @PostMapping("/avsnitt/{block}/utkast")
    Object useDraft(
            @PathVariable CaseFileId caseFile,
            @PathVariable BlockCode block,
            @Valid @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var letter = Letter.of(caseFile, form, errors, officer, request, response);
        return after(letter, block, model, (code, seen) -> writing.useDraft(caseFile, code, seen, officer));
    }

    @PostMapping("/avsnitt/{block}/egen-text")
    Object keep(
            @PathVariable CaseFileId caseFile,
            @PathVariable BlockCode block,
            @Valid @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var letter = Letter.of(caseFile, form, errors, officer, request, response);
        return after(letter, block, model, (code, seen) -> writing.keepOwnText(caseFile, code, seen, officer));
    }

    @PostMapping("/avsnitt/{block}/medtagning")
    Object include(
            @PathVariable CaseFileId caseFile,
            @PathVariable BlockCode block,
            @Valid @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            @RequestParam boolean included,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var letter = Letter.of(caseFile, form, errors, officer, request, response);
        return after(letter, block, model, (code, seen) -> writing.include(caseFile, code, seen, included, officer));
    }

    /** The number of the block's own save is the one to have seen, when there was something of it to save. */
    private Object after(Letter letter, BlockCode block, Model model, BiConsumer<BlockCode, Integer> act) {
        return saves.save(letter, model).orElseGet(() -> {
            var seen = letter.isTouched(block)
                    ? reading.numberOf(letter.caseFile(), block)
                    : letter.form().seen(block);
            act.accept(block, seen);
            return "redirect:" + letter.caseFile().address("utlatande#") + block;
        });
    }
}
