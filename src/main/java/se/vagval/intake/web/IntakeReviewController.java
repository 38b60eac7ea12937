package se.vagval.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.IntakeRefusal;
import se.vagval.intake.domain.IntakeReviewing;
import se.vagval.intake.domain.IntakeView;
import se.vagval.web.Clash;

/** One received file, value by value. */
@Controller
@RequestMapping(IntakeAddresses.FILE)
class IntakeReviewController {

    private final IntakeReviewing reviewing;
    private final IntakePages pages;
    private final IntakeWording wording;
    private final IntakeClashes clashes;

    IntakeReviewController(IntakeReviewing reviewing, IntakePages pages, IntakeWording wording, IntakeClashes clashes) {
        this.reviewing = reviewing;
        this.pages = pages;
        this.wording = wording;
        this.clashes = clashes;
    }

    @GetMapping
    String show(@PathVariable ReceivedFileId file, Model model) {
        var view = reviewing.view(file);
        return page(view, IntakeForm.of(view, wording), null, model);
    }

    @PostMapping
    @Nullable
    Object save(
            @PathVariable ReceivedFileId file,
            @Valid @ModelAttribute("form") IntakeForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response,
            @RequestHeader(name = "X-Autosave", required = false) @Nullable String autosave) {
        var view = reviewing.view(file);
        var entries = form.entries(view);
        reviewing
                .faultsIn(file, entries, person)
                .forEach((path, remark) -> view.application()
                        .at(path)
                        .ifPresent(value -> errors.addError(new FieldError(
                                "form",
                                "values[" + value.key() + "]",
                                form.typed(value.key()),
                                false,
                                new String[] {"intake.fault"},
                                new Object[] {pages.name(value), wording.remark(remark)},
                                null))));
        if (errors.hasErrors()) {
            return page(view, form, null, model);
        }
        try {
            var news = reviewing.answer(file, form.seenVersion(), entries, person);
            return saved(file, news, flash, autosave);
        } catch (IntakeRefusal refusal) {
            return refused(file, refusal, form, model, flash, response);
        }
    }

    private Object saved(ReceivedFileId file, int news, RedirectAttributes flash, @Nullable String autosave) {
        if (autosave != null) {
            var version = reviewing.view(file).version();
            return ResponseEntity.noContent()
                    .header("X-Version", String.valueOf(version))
                    .build();
        }
        flash.addFlashAttribute("notice", news > 0 ? "intake.saved" : "intake.review.unchanged");
        return "redirect:" + IntakeAddresses.ROOT + "/" + file;
    }

    /** Somebody else was faster: both texts and a choice. What is finished already is only shown. */
    private String refused(
            ReceivedFileId file,
            IntakeRefusal refusal,
            IntakeForm form,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (refusal.reason() != IntakeRefusal.Reason.CHANGED_MEANWHILE) {
            flash.addFlashAttribute("notice", "intake.refused." + refusal.reason());
            return "redirect:" + IntakeAddresses.ROOT + "/" + file;
        }
        var now = reviewing.view(file);
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(now, form.at(now.version()), clashes.between(now, form), model);
    }

    private String page(IntakeView view, IntakeForm form, @Nullable Clash clash, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("page", pages.page(view, form, clash));
        return "intake/review";
    }
}
