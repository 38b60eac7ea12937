package se.vagval.casefile.web;

import java.util.List;
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
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseTrail;
import se.vagval.casefile.domain.Classification;
import se.vagval.casefile.domain.Classifying;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** Klassificering för Nyps: what the national system is told of the case. */
@Controller
@RequestMapping("/arenden/{caseFile}/klassificering")
class ClassificationController {

    private final Classifying classifying;
    private final CaseFiles caseFiles;
    private final Words words;

    ClassificationController(Classifying classifying, CaseFiles caseFiles, Words words) {
        this.classifying = classifying;
        this.caseFiles = caseFiles;
        this.words = words;
    }

    record ClassificationForm(
            @Nullable String national,
            @Nullable String local,
            @Nullable Long version) {

        Classification said() {
            return new Classification(national == null ? "" : national, local == null ? "" : local);
        }

        long seen() {
            return version == null ? -1 : version;
        }
    }

    /** Everything casefile/classification.html shows besides the form. */
    record ClassificationPage(
            CaseFileSummary caseFile,
            List<Link> trail,
            boolean takesNational,
            List<Option> nationals,
            List<Option> locals) {}

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, Model model) {
        var standing = classifying.standing(caseFile);
        model.addAttribute(
                "form",
                new ClassificationForm(
                        standing.classification().nationalPriority(),
                        standing.classification().localClassification(),
                        standing.version()));
        return page(standing, model);
    }

    @PostMapping
    String save(
            @PathVariable CaseFileId caseFile,
            @ModelAttribute("form") ClassificationForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        var standing = classifying.standing(caseFile);
        standing.faultIn(form.said())
                .ifPresent(fault -> errors.rejectValue(
                        fault == Classifying.Fault.UNKNOWN_CODE ? "local" : "national",
                        "casefile.classification." + fault));
        if (errors.hasErrors()) {
            return page(standing, model);
        }
        classifying.classify(caseFile, form.said(), form.seen(), officer);
        flash.addFlashAttribute("notice", "casefile.classification.saved");
        return "redirect:" + caseFile.address("klassificering");
    }

    private String page(Classifying.Standing standing, Model model) {
        var summary = caseFiles.summaryOf(standing.id());
        model.addAttribute(
                "page",
                new ClassificationPage(
                        summary,
                        CaseTrail.to(summary, words),
                        standing.takesNational(),
                        standing.framework().nationalAreas().stream()
                                .map(it -> Option.of(it.code(), it.text()))
                                .toList(),
                        standing.framework().priorities().stream()
                                .map(it -> Option.of(it.code(), it.text()))
                                .toList()));
        return "casefile/classification";
    }
}
