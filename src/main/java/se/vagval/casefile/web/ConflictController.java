package se.vagval.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.Insight;
import se.vagval.casefile.domain.CaseAssigning;
import se.vagval.casefile.domain.CaseFacts;
import se.vagval.casefile.domain.ConflictDeclaration;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.identity.UserId;
import se.vagval.web.Link;

/** Jäv: the question everybody answers before the application opens. */
@Controller
@RequestMapping("/arenden/{caseFile}/jav")
class ConflictController {

    private static final Pattern INSIDE = Pattern.compile("/(?!/)[\\p{Alnum}/_.~%-]*");

    private final ConflictDeclaring conflicts;
    private final CaseFiles caseFiles;
    private final CaseAssigning assignment;
    private final Trails trails;
    private final NextSteps steps;

    ConflictController(
            ConflictDeclaring conflicts,
            CaseFiles caseFiles,
            CaseAssigning assignment,
            Trails trails,
            NextSteps steps) {
        this.assignment = assignment;
        this.steps = steps;
        this.conflicts = conflicts;
        this.caseFiles = caseFiles;
        this.trails = trails;
    }

    enum Answer {
        FREE,
        CONFLICTED
    }

    record ConflictForm(
            @NotNull @Nullable Answer answer,
            @Size(max = 200_000) @Nullable String ground,
            @Nullable String till,
            boolean take) {}

    /** Everything casefile/conflict.html shows besides the form. */
    record ConflictPage(
            CaseFileSummary caseFile,
            List<Link> trail,
            @Nullable ConflictDeclaration latest,
            boolean open,
            List<String> ties) {

        /** Nobody takes back a conflict of their own. */
        public boolean isAnswerable() {
            return latest == null || !latest.conflicted();
        }

        public List<Answer> answers() {
            return List.of(Answer.values());
        }
    }

    @GetMapping
    String ask(
            @PathVariable CaseFileId caseFile,
            @RequestParam(required = false) @Nullable String till,
            @RequestAttribute(CaseGuard.FACTS) CaseFacts facts,
            UserId person,
            Model model) {
        model.addAttribute("form", new ConflictForm(null, "", till, false));
        return page(caseFile, facts, person, model);
    }

    @PostMapping
    String declare(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") ConflictForm form,
            BindingResult errors,
            @RequestAttribute(CaseGuard.FACTS) CaseFacts facts,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(caseFile, facts, person, model);
        }
        if (form.answer() == Answer.CONFLICTED) {
            conflicts.declareConflict(
                    caseFile, person, form.ground() == null ? "" : form.ground().strip());
            flash.addFlashAttribute("notice", "casefile.conflict.declared");
            return "redirect:" + caseFile.address("jav");
        }
        conflicts.declareFree(caseFile, person);
        flash.addFlashAttribute("notice", form.take() ? taken(caseFile, person) : "casefile.conflict.free");
        return "redirect:" + backTo(caseFile, form.till());
    }

    /** The answer is saved by now, whoever may have taken the case in between. */
    private String taken(CaseFileId caseFile, UserId officer) {
        try {
            assignment.take(caseFile, officer);
            return "casefile.conflict.taken";
        } catch (CaseRefusal refusal) {
            return "casefile.refused." + refusal.reason();
        }
    }

    /** Only ever to a page of our own. */
    private static String backTo(CaseFileId caseFile, @Nullable String wanted) {
        return wanted != null && INSIDE.matcher(wanted).matches() ? wanted : caseFile.address();
    }

    private String page(CaseFileId caseFile, CaseFacts facts, UserId person, Model model) {
        var summary = caseFiles.summaryOf(caseFile);
        model.addAttribute(
                "page",
                new ConflictPage(
                        summary,
                        facts.insight() == Insight.CONFLICTED ? trails.toList() : trails.to(summary),
                        conflicts.latest(caseFile, person).orElse(null),
                        facts.insight().isOpen(),
                        facts.insight().isOpen() ? steps.ties(caseFile) : List.of()));
        return "casefile/conflict";
    }
}
