package se.vagval.casefile.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.domain.CaseRegistering;
import se.vagval.casefile.domain.DraftKeeping;
import se.vagval.identity.SignedInPerson;
import se.vagval.web.Saving;

/** Registrera en ansökan: one long form, kept as a draft until everything is there. */
@Controller
@RequestMapping("/arenden/nytt")
class RegistrationController {

    private final CaseRegistering registration;
    private final DraftKeeping drafts;
    private final RegistrationPages pages;
    private final DraftForms typed;

    RegistrationController(
            CaseRegistering registration, DraftKeeping drafts, RegistrationPages pages, DraftForms typed) {
        this.registration = registration;
        this.drafts = drafts;
        this.pages = pages;
        this.typed = typed;
    }

    @GetMapping
    String begin(
            @RequestParam(name = "utkast", required = false) @Nullable UUID draft,
            @AuthenticationPrincipal SignedInPerson registrar,
            Model model) {
        var form = draft == null
                ? pages.fresh(registrar.person())
                : drafts.find(draft, registrar.person().id())
                        .map(typed::registration)
                        .orElseGet(() -> pages.fresh(registrar.person()));
        model.addAttribute("form", form);
        return page(form, registrar, model);
    }

    /** The draft as it stands, sent by the browser while somebody types. */
    @PostMapping(headers = "X-Autosave")
    ResponseEntity<Void> keep(
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson registrar) {
        if (DraftForms.isUnkeepable(errors)) {
            return ResponseEntity.unprocessableContent().build();
        }
        var version = drafts.save(typed.idOf(form.draft()), registrar.person().id(), typed.json(form));
        return Saving.saved(version);
    }

    @PostMapping
    String register(
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            @RequestParam(name = "rad", required = false) @Nullable String row,
            @RequestParam(name = "spara", required = false) @Nullable String saving,
            @AuthenticationPrincipal SignedInPerson registrar,
            Model model,
            RedirectAttributes flash) {
        if (row != null && FormRows.isWish(row)) {
            return withOtherRows(form, row, registrar, model);
        }
        if ("utkast".equals(saving) && !DraftForms.isUnkeepable(errors)) {
            var id = typed.idOf(form.draft());
            drafts.save(id, registrar.person().id(), typed.json(form));
            flash.addFlashAttribute("notice", "casefile.draft.saved");
            return "redirect:/arenden/nytt?utkast=" + id;
        }
        var draft = pages.read(form, errors);
        if (errors.hasErrors()) {
            return page(form, registrar, model);
        }
        try {
            var id = registration.register(
                    draft.orElseThrow(), registrar.person().id());
            drafts.discard(typed.idOf(form.draft()), registrar.person().id());
            flash.addFlashAttribute("notice", "casefile.registered");
            return "redirect:" + id.address();
        } catch (CaseRefusal taken) {
            errors.rejectValue("registryNumber", "casefile.refused." + taken.reason());
            return page(form, registrar, model);
        }
    }

    private String withOtherRows(RegistrationForm form, String wish, SignedInPerson registrar, Model model) {
        var changed = form.with(FormRows.after(wish, form.application()));
        model.asMap().keySet().removeIf(it -> it.startsWith(BindingResult.MODEL_KEY_PREFIX));
        model.addAttribute("form", changed);
        return page(changed, registrar, model);
    }

    private String page(RegistrationForm form, SignedInPerson registrar, Model model) {
        model.addAttribute("page", pages.of(form, registrar.person()));
        return "casefile/new";
    }
}
