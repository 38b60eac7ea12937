package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import se.vagval.web.Clash;
import se.vagval.web.Clashes;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Saving;
import se.vagval.web.Words;

/** Klassificering för Nyps: what the national system is told of the case. */
@Controller
@RequestMapping("/arenden/{caseFile}/klassificering")
class ClassificationController {

    private final Classifying classifying;
    private final CaseFiles caseFiles;
    private final Clashes clashes;
    private final FormMerges merges;
    private final Words words;

    ClassificationController(
            Classifying classifying, CaseFiles caseFiles, Clashes clashes, FormMerges merges, Words words) {
        this.clashes = clashes;
        this.merges = merges;
        this.classifying = classifying;
        this.caseFiles = caseFiles;
        this.words = words;
    }

    record ClassificationForm(
            @Nullable String national,
            @Nullable String local,
            @Nullable Long version) {

        static ClassificationForm of(Classifying.Standing standing) {
            var said = standing.classification();
            return new ClassificationForm(said.nationalPriority(), said.localClassification(), standing.version());
        }

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
            List<Option> locals,
            @Nullable Clash clash) {}

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, Model model) {
        var standing = classifying.standing(caseFile);
        model.addAttribute("form", ClassificationForm.of(standing));
        return page(standing, null, model);
    }

    @PostMapping
    Object save(
            @PathVariable CaseFileId caseFile,
            @ModelAttribute("form") ClassificationForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var standing = classifying.standing(caseFile);
        standing.faultIn(form.said())
                .ifPresent(fault -> errors.rejectValue(
                        fault == Classifying.Fault.UNKNOWN_CODE ? "local" : "national",
                        "casefile.classification." + fault));
        if (errors.hasErrors()) {
            return page(standing, null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> classifying.classify(caseFile, form.said(), form.seen(), officer),
                        "casefile.classification.saved",
                        () -> caseFile.address("klassificering"),
                        () -> clashed(classifying.standing(caseFile), form, officer, model, request));
    }

    private String clashed(
            Classifying.Standing standing,
            ClassificationForm yours,
            UserId officer,
            Model model,
            HttpServletRequest request) {
        var theirs = ClassificationForm.of(standing);
        var clash = clashes.of(
                standing.by(),
                standing.at(),
                standing.version(),
                officer,
                List.of(
                        field("national", nationals(standing), theirs.national(), yours.national()),
                        field("local", locals(standing), theirs.local(), yours.local())));
        var mine = new ClassificationForm(yours.national(), yours.local(), standing.version());
        return page(standing, merges.show(clash, theirs, mine, request, model), model);
    }

    private String page(Classifying.Standing standing, @Nullable Clash clash, Model model) {
        var summary = caseFiles.summaryOf(standing.id());
        model.addAttribute(
                "page",
                new ClassificationPage(
                        summary,
                        CaseTrail.to(summary, words),
                        standing.takesNational(),
                        nationals(standing),
                        locals(standing),
                        clash));
        return "casefile/classification";
    }

    /** In words, as the lists say them. */
    private Clash.Field field(String key, List<Option> options, @Nullable String theirs, @Nullable String yours) {
        return new Clash.Field(
                words.message("casefile.classification." + key), said(options, theirs), said(options, yours));
    }

    private static String said(List<Option> options, @Nullable String code) {
        return options.stream()
                .filter(it -> it.value().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    private static List<Option> nationals(Classifying.Standing standing) {
        return standing.nationals().stream()
                .map(it -> Option.of(it.code(), it.text()))
                .toList();
    }

    private static List<Option> locals(Classifying.Standing standing) {
        return standing.framework().priorities().stream()
                .map(it -> Option.of(it.code(), it.text()))
                .toList();
    }
}
