package se.vagval.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
import se.vagval.casefile.domain.SupplementRequest;
import se.vagval.casefile.domain.Supplementing;
import se.vagval.identity.UserId;

/** Komplettering: questions to the applicant, and what came back. */
@Controller
@RequestMapping("/arenden/{caseFile}/komplettering")
class SupplementController {

    private final Supplementing supplementing;
    private final CaseFiles caseFiles;
    private final SupplementPages pages;

    SupplementController(Supplementing supplementing, CaseFiles caseFiles, SupplementPages pages) {
        this.supplementing = supplementing;
        this.caseFiles = caseFiles;
        this.pages = pages;
    }

    record RequestForm(
            @NotBlank @Size(max = 200_000) @Nullable String questions,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate due,

            @NotBlank @Size(max = 200_000) @Nullable String consequence) {

        SupplementRequest.Wanted toWanted() {
            return new SupplementRequest.Wanted(
                    Objects.requireNonNull(questions)
                            .lines()
                            .map(String::strip)
                            .filter(it -> !it.isEmpty())
                            .toList(),
                    Objects.requireNonNull(due),
                    Objects.requireNonNull(consequence).strip());
        }
    }

    record AnswerForm(
            @Size(max = 200_000) @Nullable String answer,

            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate answeredOn) {}

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId person, Model model) {
        model.addAttribute("form", new RequestForm(pages.drafted(caseFile), null, pages.usualConsequence()));
        model.addAttribute("reply", new AnswerForm("", null));
        model.addAttribute("page", pages.of(caseFile, person));
        return "casefile/supplement";
    }

    @PostMapping
    String request(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        caseFiles.requireOfficer(caseFile, person);
        if (form != null && form.due() != null && pages.isPast(form.due())) {
            errors.rejectValue("due", "FutureOrPresent");
        }
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.of(caseFile, person));
            return "casefile/supplement";
        }
        supplementing.request(caseFile, person, form.toWanted());
        flash.addFlashAttribute("notice", "casefile.supplement.requested");
        return "redirect:" + caseFile.address();
    }

    @PostMapping("/svar")
    String answered(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("reply") AnswerForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        caseFiles.requireOfficer(caseFile, person);
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.of(caseFile, person));
            return "casefile/supplement";
        }
        supplementing.answered(
                caseFile,
                person,
                form.answer() == null ? "" : form.answer(),
                Objects.requireNonNull(form.answeredOn()));
        flash.addFlashAttribute("notice", "casefile.supplement.answered");
        return "redirect:" + caseFile.address();
    }
}
