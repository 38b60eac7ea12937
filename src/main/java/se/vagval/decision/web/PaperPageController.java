package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.PaperWriting;
import se.vagval.identity.UserId;
import se.vagval.web.Saving;

/**
 * The page where an officer words a paper that is drafted from the case. Whatever is done with one part saves what is typed in the
 * others; nothing is lost to a mistake or to somebody who was faster. Which paper it is, the subclass says.
 */
abstract class PaperPageController<P extends Enum<P>, T, F extends PaperForm<T>> {

    /** One request that writes: where it came from and where its answer goes. */
    record Turn(
            CaseFileId caseFile,
            UserId officer,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {}

    private final PaperWriting<P, T> writing;
    private final Refusals refusals;
    private final String address;

    PaperPageController(PaperWriting<P, T> writing, Refusals refusals, String address) {
        this.writing = writing;
        this.refusals = refusals;
        this.address = address;
    }

    /** The page with its form as it was sent. */
    abstract String page(CaseFileId caseFile, UserId reader, Model model);

    /** The page with a fresh form. */
    abstract String fresh(CaseFileId caseFile, UserId reader, Model model);

    /** Both texts, and nothing lost: the form holds what both have changed and now carries the other's version. */
    abstract String clash(F mine, Turn turn);

    /** What the subclass saves; it may do something with the form first. */
    abstract Object save(F form, Turn turn);

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        return fresh(caseFile, reader, model);
    }

    @PostMapping
    Object save(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") F form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        return save(form, new Turn(caseFile, officer, errors, request, response, model, flash));
    }

    @PostMapping("/avsnitt/{part}/utkast")
    Object useDraft(
            @PathVariable CaseFileId caseFile,
            @PathVariable P part,
            @Valid @ModelAttribute("form") F form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        return answer(
                form,
                new Turn(caseFile, officer, errors, request, response, model, flash),
                () -> writing.useDraft(caseFile, form.texts(), part, form.versionOrNone(), officer),
                "wording.draftUsed",
                () -> address);
    }

    @PostMapping("/avsnitt/{part}/egen-text")
    Object keepOwnText(
            @PathVariable CaseFileId caseFile,
            @PathVariable P part,
            @Valid @ModelAttribute("form") F form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        return answer(
                form,
                new Turn(caseFile, officer, errors, request, response, model, flash),
                () -> writing.keepOwnText(caseFile, form.texts(), part, form.versionOrNone(), officer),
                "wording.ownKept",
                () -> address);
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, address);
    }

    /** Saves what is typed and leads on; or shows the page again, whole, with what was wrong or what others wrote. */
    final Object answer(F form, Turn turn, LongSupplier work, String notice, Supplier<String> next) {
        if (turn.errors().hasErrors()) {
            return page(turn.caseFile(), turn.officer(), turn.model());
        }
        return new Saving(turn.request(), turn.response(), turn.flash())
                .answer(work, notice, next, () -> clash(form, turn));
    }
}
