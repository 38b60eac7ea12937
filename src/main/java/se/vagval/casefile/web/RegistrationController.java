package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import se.vagval.identity.UserId;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.FormMerges;
import se.vagval.web.Saving;

/** Registrera en ansökan: one long form, kept as a draft until everything is there. */
@Controller
@RequestMapping("/arenden/nytt")
class RegistrationController {

    private final CaseRegistering registration;
    private final DraftKeeping drafts;
    private final RegistrationPages pages;
    private final DraftForms typed;
    private final FormMerges merges;

    RegistrationController(
            CaseRegistering registration,
            DraftKeeping drafts,
            RegistrationPages pages,
            DraftForms typed,
            FormMerges merges) {
        this.merges = merges;
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
            UserId registrar,
            HttpServletRequest request) {
        if (DraftForms.isUnkeepable(errors)) {
            return ResponseEntity.unprocessableContent().build();
        }
        try {
            return Saving.saved(save(form, registrar, request));
        } catch (EditedMeanwhileRefusal meanwhile) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
    }

    /** What two windows wrote in one draft is put together; the same field is never written over unseen. */
    private long save(RegistrationForm form, UserId owner, HttpServletRequest request) {
        var id = typed.idOf(form.draft());
        try {
            return drafts.save(id, owner, form.seen(), typed.json(form));
        } catch (EditedMeanwhileRefusal meanwhile) {
            var theirs = drafts.find(id, owner).map(typed::registration).orElseThrow(() -> meanwhile);
            var both = merges.of(request, theirs, form, theirs.seen())
                    .filter(FormMerges.Both::clean)
                    .orElseThrow(() -> meanwhile);
            drafts.save(id, owner, theirs.seen(), typed.json(both.form()));
            return form.seen();
        }
    }

    @PostMapping
    Object register(
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            @RequestParam(name = "rad", required = false) @Nullable String row,
            @RequestParam(name = "spara", required = false) @Nullable String saving,
            @AuthenticationPrincipal SignedInPerson registrar,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (row != null && FormRows.isWish(row)) {
            return withOtherRows(form, row, registrar, model);
        }
        if ("utkast".equals(saving) && !DraftForms.isUnkeepable(errors)) {
            return new Saving(request, response, flash)
                    .answer(
                            () -> save(form, registrar.person().id(), request),
                            "casefile.draft.saved",
                            () -> "/arenden/nytt?utkast=" + typed.idOf(form.draft()),
                            () -> clashed(form, registrar, request, model));
        }
        var draft = pages.read(form, errors);
        if (errors.hasErrors()) {
            return page(form, registrar, model);
        }
        try {
            var id = registration.register(
                    draft.orElseThrow(), registrar.person().id());
            finish(form, registrar.person().id(), request);
            flash.addFlashAttribute("notice", "casefile.registered");
            return "redirect:" + id.address();
        } catch (CaseRefusal taken) {
            errors.rejectValue("registryNumber", "casefile.refused." + taken.reason());
            return page(form, registrar, model);
        }
    }

    /** The draft is done with, unless another window has written something else in it. */
    private void finish(RegistrationForm form, UserId owner, HttpServletRequest request) {
        var id = typed.idOf(form.draft());
        var others = drafts.find(id, owner)
                .map(typed::registration)
                .filter(it -> request.getParameter(FormMerges.BASE) != null && it.seen() != form.seen())
                .filter(it ->
                        !merges.isAsBegun(it, request) && !merges.words(it).equals(merges.words(form)));
        if (others.isEmpty()) {
            drafts.discard(id, owner);
        }
    }

    private String clashed(RegistrationForm yours, SignedInPerson registrar, HttpServletRequest request, Model model) {
        var draft =
                drafts.find(typed.idOf(yours.draft()), registrar.person().id()).orElseThrow();
        var theirs = typed.registration(draft);
        var clash = merges.show(pages.clash(draft, theirs, yours), theirs, yours.at(theirs.version()), request, model);
        model.addAttribute("clash", clash);
        return page((RegistrationForm) Objects.requireNonNull(model.getAttribute("form")), registrar, model);
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
