package se.vagval.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.NotRegistrableRefusal;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.FileRegistering;
import se.vagval.intake.domain.IntakeRefusal;
import se.vagval.intake.domain.IntakeReviewing;
import se.vagval.web.Saving;
import se.vagval.web.TypedText;

/** The step from a received file to a registered application. It first saves what stands in the form it was sent from. */
@Controller
@RequestMapping(IntakeAddresses.FILE + "/registrering")
class IntakeRegistrationController {

    private final IntakeReviewing reviewing;
    private final FileRegistering registration;
    private final IntakeReviewPages pages;

    IntakeRegistrationController(IntakeReviewing reviewing, FileRegistering registration, IntakeReviewPages pages) {
        this.reviewing = reviewing;
        this.registration = registration;
        this.pages = pages;
    }

    /** Whoever comes back to the step's own address is led to the file, where the button is. */
    @GetMapping
    String show(@PathVariable ReceivedFileId file) {
        return "redirect:" + IntakeAddresses.ROOT + "/" + file;
    }

    @PostMapping
    Object register(
            @PathVariable ReceivedFileId file,
            @Valid @ModelAttribute("form") IntakeForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        var view = reviewing.view(file);
        if (!view.isOpen() || !form.hasReview()) {
            return registered(file, form, errors, person, model, flash);
        }
        if (!pages.isReadable(view, form, person, errors)) {
            return pages.again(view, form, errors, model);
        }
        var entries = form.entries(view);
        var saved = new Saving(request, response, flash)
                .answer(
                        () -> reviewing
                                .answer(file, form.seenVersion(), entries, person)
                                .version(),
                        "intake.saved",
                        () -> IntakeAddresses.ROOT + "/" + file,
                        () -> pages.clashed(file, form, person, model, request));
        return response.getStatus() == HttpServletResponse.SC_OK
                ? registered(file, form, errors, person, model, flash)
                : saved;
    }

    /** Somebody else was faster to register or to dismiss. */
    @ExceptionHandler
    String refused(IntakeRefusal refusal, HttpServletRequest request, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", refusal.key());
        flash.addFlashAttribute(TypedText.FLASH, TypedText.in(request));
        return "redirect:" + IntakeAddresses.ROOT;
    }

    private String registered(
            ReceivedFileId file,
            IntakeForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        try {
            if (!StringUtils.hasText(form.unit())) {
                errors.rejectValue("unit", "NotBlank");
            } else {
                var caseFile = registration.register(file, UnitId.of(form.unit()), null, person);
                flash.addFlashAttribute("notice", "intake.registration.done");
                return "redirect:" + caseFile.address();
            }
        } catch (IntakeRefusal refusal) {
            errors.reject(refusal.key());
        } catch (CaseRefusal refusal) {
            errors.reject("casefile.refused." + refusal.reason());
        } catch (NotRegistrableRefusal refusal) {
            refusal.findings()
                    .forEach(it -> errors.reject(
                            "casefile.finding." + it.code(), it.arguments().toArray(), null));
        }
        var now = reviewing.view(file);
        return pages.again(now, form.at(now.version()), errors, model);
    }
}
