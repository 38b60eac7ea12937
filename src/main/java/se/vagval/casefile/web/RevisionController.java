package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.domain.ApplicationRevising;
import se.vagval.casefile.domain.DraftKeeping;
import se.vagval.casefile.domain.RegistrationDraft;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Saving;

/** Ändra ansökan: what is saved becomes the next version. */
@Controller
@RequestMapping("/arenden/{caseFile}/ansokan/andring")
class RevisionController {

    private final ApplicationRevising revision;
    private final DraftKeeping drafts;
    private final DraftForms typed;
    private final RevisionPages pages;
    private final FormMerges merges;

    RevisionController(
            ApplicationRevising revision,
            DraftKeeping drafts,
            DraftForms typed,
            RevisionPages pages,
            FormMerges merges) {
        this.merges = merges;
        this.revision = revision;
        this.drafts = drafts;
        this.typed = typed;
        this.pages = pages;
    }

    /** Everything casefile/revise.html shows besides the form. */
    record RevisionPage(
            CaseFileSummary caseFile,
            List<Link> trail,
            FormPage application,
            @Nullable Clash clash,
            @Nullable String resumed) {}

    @GetMapping
    String edit(@PathVariable CaseFileId caseFile, UserId person, Model model) {
        revision.requireRevisable(caseFile, person);
        var latest = revision.latest(caseFile);
        var draft = drafts.ofCase(caseFile, person);
        var form = draft.map(this::formOf)
                .orElseGet(() -> new RevisionForm(
                        Integer.toString(latest.number()), ApplicationForms.of(latest.details()), false));
        model.addAttribute("form", form);
        model.addAttribute("page", pages.of(caseFile, form, null, draft.orElse(null)));
        return "casefile/revise";
    }

    @PostMapping(headers = "X-Autosave")
    ResponseEntity<Void> keep(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") RevisionForm form,
            BindingResult errors,
            UserId person,
            HttpServletRequest request) {
        if (DraftForms.isUnkeepable(errors)) {
            return ResponseEntity.unprocessableContent().build();
        }
        revision.requireRevisable(caseFile, person);
        var whole = othersDraft(caseFile, person, request)
                .map(theirs -> merges.of(request, theirs, form, form.base())
                        .filter(FormMerges.Both::clean)
                        .map(FormMerges.Both::form))
                .orElseGet(() -> Optional.of(form));
        if (whole.isEmpty()) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        drafts.saveForCase(caseFile, person, form.base(), typed.json(whole.get().application()));
        return Saving.saved(form.base());
    }

    /** The draft, when another window of the same person has written in it since this one began or saved last. */
    private Optional<RevisionForm> othersDraft(CaseFileId caseFile, UserId person, HttpServletRequest request) {
        return request.getParameter(FormMerges.BASE) == null
                ? Optional.empty()
                : drafts.ofCase(caseFile, person).map(this::formOf).filter(it -> !merges.isAsBegun(it, request));
    }

    private RevisionForm formOf(RegistrationDraft draft) {
        return new RevisionForm(Integer.toString(draft.base()), typed.application(draft), false);
    }

    @PostMapping
    Object save(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") RevisionForm form,
            BindingResult errors,
            @RequestParam(name = "rad", required = false) @Nullable String row,
            @RequestParam(name = "kasta", required = false) @Nullable String discard,
            UserId person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        revision.requireRevisable(caseFile, person);
        if (discard != null) {
            drafts.discardForCase(caseFile, person);
            return "redirect:" + caseFile.address("ansokan");
        }
        if (FormRows.isWish(row)) {
            return again(
                    caseFile, new RevisionForm(form.version(), FormRows.after(row, form.application()), false), model);
        }
        var details = pages.read(caseFile, form, errors, person);
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.of(caseFile, form, null, null));
            return "casefile/revise";
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> revise(caseFile, person, form, details, request),
                        number -> number == form.base() ? "casefile.revised.same" : "casefile.revised",
                        () -> caseFile.address("ansokan"),
                        () -> clashed(caseFile, form, details, request, model));
    }

    /** The draft is done with, unless another window has written something else in it. */
    private long revise(
            CaseFileId caseFile,
            UserId person,
            RevisionForm form,
            ApplicationDetails details,
            HttpServletRequest request) {
        var number = revision.revise(caseFile, person, form.base(), details, form.deviationsConfirmed());
        var others = othersDraft(caseFile, person, request)
                .filter(it -> !merges.words(it.application()).equals(merges.words(form.application())));
        if (others.isEmpty()) {
            drafts.discardForCase(caseFile, person);
        }
        return number;
    }

    private String clashed(
            CaseFileId caseFile,
            RevisionForm form,
            ApplicationDetails details,
            HttpServletRequest request,
            Model model) {
        var latest = revision.latest(caseFile);
        var number = Integer.toString(latest.number());
        var theirs = new RevisionForm(number, ApplicationForms.of(latest.details()), false);
        var yours = new RevisionForm(number, form.application(), form.deviationsConfirmed());
        var clash = merges.show(pages.clash(caseFile, latest, details), theirs, yours, request, model);
        var shown = (RevisionForm) Objects.requireNonNull(model.getAttribute("form"));
        model.addAttribute("page", pages.of(caseFile, shown, clash, null));
        return "casefile/revise";
    }

    /** The page anew with another form than was sent. */
    private String again(CaseFileId caseFile, RevisionForm form, Model model) {
        model.asMap().keySet().removeIf(it -> it.startsWith(BindingResult.MODEL_KEY_PREFIX));
        model.addAttribute("form", form);
        model.addAttribute("page", pages.of(caseFile, form, null, null));
        return "casefile/revise";
    }
}
