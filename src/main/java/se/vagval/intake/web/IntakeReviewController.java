package se.vagval.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.IntakeField.Section;
import se.vagval.intake.domain.IntakeRefusal;
import se.vagval.intake.domain.IntakeReviewing;
import se.vagval.web.Saving;

/** One received file, value by value. */
@Controller
@RequestMapping(IntakeAddresses.FILE)
class IntakeReviewController {

    private final IntakeReviewing reviewing;
    private final IntakeReviewPages pages;

    IntakeReviewController(IntakeReviewing reviewing, IntakeReviewPages pages) {
        this.reviewing = reviewing;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable ReceivedFileId file, Model model) {
        return pages.fresh(file, model);
    }

    /** @param taken the section whose proposals are all taken at once */
    @PostMapping
    Object save(
            @PathVariable ReceivedFileId file,
            @Valid @ModelAttribute("form") IntakeForm form,
            BindingResult errors,
            @RequestParam(name = "godta", required = false) @Nullable Section taken,
            UserId person,
            Model model,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        var view = reviewing.view(file);
        var given = taken == null ? form : form.taking(taken, view);
        if (!pages.isReadable(view, given, person, errors)) {
            return pages.again(view, given, errors, model);
        }
        var news = new AtomicInteger();
        try {
            return new Saving(request, response, flash)
                    .answer(
                            () -> {
                                var answered = pages.answer(view, given, person, request);
                                news.set(answered.news());
                                return answered.version();
                            },
                            version -> news.get() > 0 ? "intake.saved" : "intake.review.unchanged",
                            () -> IntakeAddresses.ROOT + "/" + file,
                            () -> pages.clashed(file, given, person, model, request));
        } catch (IntakeRefusal refusal) {
            flash.addFlashAttribute("notice", refusal.key());
            return "redirect:" + IntakeAddresses.ROOT + "/" + file;
        }
    }
}
