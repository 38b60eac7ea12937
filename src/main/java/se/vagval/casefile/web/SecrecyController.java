package se.vagval.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.SecrecyMark;
import se.vagval.casefile.domain.SecrecyMarking;
import se.vagval.identity.UserId;
import se.vagval.web.Link;

/** Sekretess: the mark of a case, its three parts together or none. */
@Controller
@RequestMapping("/arenden/{caseFile}/sekretess")
class SecrecyController {

    private final SecrecyMarking marking;
    private final CaseFiles caseFiles;
    private final Trails trails;

    SecrecyController(SecrecyMarking marking, CaseFiles caseFiles, Trails trails) {
        this.marking = marking;
        this.caseFiles = caseFiles;
        this.trails = trails;
    }

    record SecrecyForm(
            @Size(max = 300) @Nullable String provision,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate date,

            @Size(max = 300) @Nullable String authority) {

        boolean isEmpty() {
            return !StringUtils.hasText(provision) && date == null && !StringUtils.hasText(authority);
        }

        @Nullable
        SecrecyMark toMark() {
            return provision == null || date == null || authority == null || isEmpty()
                    ? null
                    : new SecrecyMark(provision.strip(), date, authority.strip());
        }

        boolean isWhole() {
            return StringUtils.hasText(provision) && date != null && StringUtils.hasText(authority);
        }
    }

    /** Everything casefile/secrecy.html shows besides the form. */
    record SecrecyPage(CaseFileSummary caseFile, List<Link> trail) {}

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId person, Model model) {
        model.addAttribute(
                "form",
                marking.markOf(caseFile, person)
                        .map(it -> new SecrecyForm(it.provision(), it.date(), it.authority()))
                        .orElse(new SecrecyForm("", null, "")));
        return page(caseFile, model);
    }

    @PostMapping
    String mark(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") SecrecyForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        marking.markOf(caseFile, person);
        if (!errors.hasErrors() && !form.isWhole() && !form.isEmpty()) {
            errors.rejectValue("provision", "casefile.secrecy.all");
        }
        if (errors.hasErrors()) {
            return page(caseFile, model);
        }
        marking.mark(caseFile, person, form.toMark());
        flash.addFlashAttribute("notice", form.isEmpty() ? "casefile.secrecy.removed" : "casefile.secrecy.saved");
        return "redirect:/arenden/" + caseFile;
    }

    private String page(CaseFileId id, Model model) {
        var summary = caseFiles.summaryOf(id);
        model.addAttribute("page", new SecrecyPage(summary, trails.to(summary)));
        return "casefile/secrecy";
    }
}
