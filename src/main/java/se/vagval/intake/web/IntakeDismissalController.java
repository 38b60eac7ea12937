package se.vagval.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
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
import se.vagval.web.Link;
import se.vagval.web.TypedText;

/** Dismissing a received file. */
@Controller
@RequestMapping(IntakeAddresses.FILE + "/avvisning")
class IntakeDismissalController {

    private final IntakeReviewing reviewing;
    private final IntakePages pages;

    IntakeDismissalController(IntakeReviewing reviewing, IntakePages pages) {
        this.reviewing = reviewing;
        this.pages = pages;
    }

    @GetMapping
    String ask(@PathVariable ReceivedFileId file, Model model) {
        model.addAttribute("form", IntakeDismissalForm.EMPTY);
        return page(file, model);
    }

    @PostMapping
    String dismiss(
            @PathVariable ReceivedFileId file,
            @Valid @ModelAttribute("form") IntakeDismissalForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(file, model);
        }
        reviewing.dismiss(file, Objects.requireNonNull(form.reason()), person);
        flash.addFlashAttribute("notice", "intake.dismissal.done");
        return "redirect:" + IntakeAddresses.ROOT;
    }

    @ExceptionHandler
    String refused(IntakeRefusal refusal, HttpServletRequest request, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", refusal.key());
        flash.addFlashAttribute(TypedText.FLASH, TypedText.in(request));
        return "redirect:" + IntakeAddresses.ROOT;
    }

    private String page(ReceivedFileId file, Model model) {
        var view = reviewing.view(file);
        model.addAttribute("page", new IntakeDismissalPage(pages.trailTo(view), IntakeAddresses.ROOT + "/" + file));
        return "intake/dismissal";
    }

    /** Everything the page shows besides the form. */
    record IntakeDismissalPage(List<Link> trail, String address) {}
}
