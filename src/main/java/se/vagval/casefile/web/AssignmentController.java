package se.vagval.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.domain.CaseAssigning;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Option;

/** Tilldelning: take a case that nobody has, or hand it over. */
@Controller
@RequestMapping("/arenden/{caseFile}/tilldelning")
class AssignmentController {

    private final CaseAssigning assignment;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Receivers receivers;
    private final Trails trails;

    AssignmentController(
            CaseAssigning assignment, CaseFiles caseFiles, CaseInsight insight, Receivers receivers, Trails trails) {
        this.assignment = assignment;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.receivers = receivers;
        this.trails = trails;
    }

    record AssignmentForm(@NotBlank @Nullable String officer) {}

    /** Everything casefile/assignment.html shows besides the form. */
    record AssignmentPage(CaseFileSummary caseFile, List<Link> trail, List<Option> officers) {}

    @PostMapping("/tagande")
    String take(
            @PathVariable CaseFileId caseFile,
            @AuthenticationPrincipal SignedInPerson officer,
            RedirectAttributes flash) {
        assignment.take(caseFile, officer.person().id());
        flash.addFlashAttribute("notice", "casefile.assignment.taken");
        return "redirect:" + caseFile.address();
    }

    @GetMapping
    String choose(@PathVariable CaseFileId caseFile, @AuthenticationPrincipal SignedInPerson person, Model model) {
        insight.require(CasePermission.ASSIGN, caseFile, person.person().id());
        model.addAttribute("form", new AssignmentForm(""));
        return page(caseFile, model);
    }

    @PostMapping
    String assign(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") AssignmentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson person,
            Model model,
            RedirectAttributes flash) {
        insight.require(CasePermission.ASSIGN, caseFile, person.person().id());
        if (!errors.hasErrors() && !receivers.has(Objects.requireNonNull(form.officer()))) {
            errors.rejectValue("officer", "required");
        }
        if (errors.hasErrors()) {
            return page(caseFile, model);
        }
        var receiver = UserId.of(Objects.requireNonNull(form.officer()));
        try {
            assignment.handOver(caseFile, person.person().id(), receiver);
        } catch (CaseRefusal refusal) {
            if (refusal.reason() != CaseRefusal.Reason.RECEIVER_CONFLICTED) {
                throw refusal;
            }
            errors.rejectValue("officer", "casefile.refused." + refusal.reason());
            return page(caseFile, model);
        }
        flash.addFlashAttribute("notice", "casefile.assignment.done");
        return "redirect:" + caseFile.address();
    }

    private String page(CaseFileId id, Model model) {
        var summary = caseFiles.summaryOf(id);
        model.addAttribute("page", new AssignmentPage(summary, trails.to(summary), receivers.options()));
        return "casefile/assignment";
    }
}
