package se.vagval.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.domain.ConflictDeclaration;
import se.vagval.casefile.domain.ConflictLifting;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.Link;
import se.vagval.web.Option;

/** Prövning av jäv: the conflicts declared in a case, and somebody else's word that one does not hold. */
@Controller
@RequestMapping("/arenden/{caseFile}/jav/provning")
class ConflictTrialController {

    private final ConflictLifting lifting;
    private final CaseFiles caseFiles;
    private final Users users;
    private final Trails trails;

    ConflictTrialController(ConflictLifting lifting, CaseFiles caseFiles, Users users, Trails trails) {
        this.lifting = lifting;
        this.caseFiles = caseFiles;
        this.users = users;
        this.trails = trails;
    }

    record TrialForm(
            @NotBlank @Size(max = 100) @Nullable String person,
            @NotBlank @Size(max = 2000) @Nullable String reason) {}

    /** Everything casefile/conflict-trial.html shows besides the form. */
    record TrialPage(String registryNumber, String address, List<Link> trail, List<Option> people) {}

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId manager, Model model) {
        model.addAttribute("form", new TrialForm("", ""));
        return page(caseFile, manager, model);
    }

    @PostMapping
    String lift(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") TrialForm form,
            BindingResult errors,
            UserId manager,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors() && !UserId.isValid(Objects.requireNonNull(form.person()))) {
            errors.rejectValue("person", "required");
        }
        if (errors.hasErrors()) {
            return page(caseFile, manager, model);
        }
        lifting.lift(
                caseFile,
                UserId.of(Objects.requireNonNull(form.person())),
                Objects.requireNonNull(form.reason()),
                manager);
        flash.addFlashAttribute("notice", "casefile.conflict.lifted");
        return "redirect:" + caseFile.address("jav/provning");
    }

    private String page(CaseFileId id, UserId manager, Model model) {
        var standing = lifting.standingIn(id, manager);
        var names =
                users.namesOf(standing.stream().map(ConflictDeclaration::person).toList());
        var summary = caseFiles.summaryOf(id);
        model.addAttribute(
                "page",
                new TrialPage(
                        summary.registryNumber().value(),
                        id.address("jav/provning"),
                        trails.to(summary),
                        standing.stream()
                                .map(ConflictDeclaration::person)
                                .map(it -> Option.of(it.value(), names.getOrDefault(it, it.value())))
                                .toList()));
        return "casefile/conflict-trial";
    }
}
