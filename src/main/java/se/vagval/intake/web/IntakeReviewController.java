package se.vagval.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.IntakeRefusal;
import se.vagval.intake.domain.IntakeReviewing;
import se.vagval.intake.domain.IntakeView;
import se.vagval.web.Clash;
import se.vagval.web.Saving;

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
    Object save(
            @PathVariable ReceivedFileId file,
            @Valid @ModelAttribute("form") IntakeForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
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
        var news = new AtomicInteger();
        try {
            return new Saving(request, response, flash)
                    .answer(
                            () -> {
                                var answered = reviewing.answer(file, form.seenVersion(), entries, person);
                                news.set(answered.news());
                                return answered.version();
                            },
                            version -> news.get() > 0 ? "intake.saved" : "intake.review.unchanged",
                            () -> IntakeAddresses.ROOT + "/" + file,
                            () -> clashed(file, form, model));
        } catch (IntakeRefusal refusal) {
            flash.addFlashAttribute("notice", "intake.refused." + refusal.reason());
            return "redirect:" + IntakeAddresses.ROOT + "/" + file;
        }
    }

    private String clashed(ReceivedFileId file, IntakeForm form, Model model) {
        var now = reviewing.view(file);
        return page(now, form.at(now.version()), clashes.between(now, form), model);
    }

    private String page(IntakeView view, IntakeForm form, @Nullable Clash clash, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("page", pages.page(view, form, clash));
        return "intake/review";
    }
}
