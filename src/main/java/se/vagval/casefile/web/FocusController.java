package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import se.vagval.casefile.domain.FocusTying;
import se.vagval.identity.UserId;
import se.vagval.strategy.FocusArea;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.SteeringDocument;
import se.vagval.web.Clash;
import se.vagval.web.Clashes;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Saving;
import se.vagval.web.Words;

/** Fokusområden: which areas of the region's plans a case is tied to. */
@Controller
@RequestMapping("/arenden/{caseFile}/fokusomraden")
class FocusController {

    private final FocusTying tying;
    private final CaseFiles caseFiles;
    private final Clashes clashes;
    private final FormMerges merges;
    private final FocusNames names;
    private final Words words;

    FocusController(
            FocusTying tying, CaseFiles caseFiles, Clashes clashes, FormMerges merges, FocusNames names, Words words) {
        this.tying = tying;
        this.caseFiles = caseFiles;
        this.clashes = clashes;
        this.merges = merges;
        this.names = names;
        this.words = words;
    }

    record FocusForm(@Nullable Set<String> areas, @Nullable Long version) {

        static FocusForm of(FocusTying.Standing standing) {
            return new FocusForm(standing.codes(), standing.version());
        }

        Set<String> said() {
            return areas == null ? Set.of() : areas;
        }

        long seen() {
            return version == null ? -1 : version;
        }
    }

    /** Everything casefile/focus.html shows besides the form. */
    record FocusPage(
            CaseFileSummary caseFile,
            List<Link> trail,
            FrameworkVersion framework,
            List<Option> areas,
            @Nullable Clash clash) {

        /** The plans that have areas, to be read about. */
        public List<SteeringDocument> plans() {
            var codes = framework.focusAreas().stream().map(FocusArea::document).collect(Collectors.toSet());
            return framework.documents().stream()
                    .filter(it -> codes.contains(it.code()))
                    .toList();
        }
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, Model model) {
        var standing = tying.standing(caseFile);
        model.addAttribute("form", FocusForm.of(standing));
        return page(caseFile, standing, null, model);
    }

    @PostMapping
    Object save(
            @PathVariable CaseFileId caseFile,
            @ModelAttribute("form") FocusForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var standing = tying.standing(caseFile);
        if (!standing.knowsAll(form.said())) {
            errors.rejectValue("areas", "casefile.focus.unknown");
            return page(caseFile, standing, null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> tying.tie(caseFile, form.said(), form.seen(), officer),
                        "casefile.focus.saved",
                        caseFile::address,
                        () -> clashed(caseFile, form, officer, model, request));
    }

    private String clashed(
            CaseFileId caseFile, FocusForm yours, UserId officer, Model model, HttpServletRequest request) {
        var standing = tying.standing(caseFile);
        var theirs = FocusForm.of(standing);
        var clash = clashes.of(
                standing.by(),
                standing.at(),
                standing.version(),
                officer,
                List.of(new Clash.Field(
                        words.message("casefile.focus.areas"),
                        said(standing, theirs.said()),
                        said(standing, yours.said()))));
        var mine = new FocusForm(yours.areas(), standing.version());
        return page(caseFile, standing, merges.show(clash, theirs, mine, request, model), model);
    }

    private String page(CaseFileId id, FocusTying.Standing standing, @Nullable Clash clash, Model model) {
        var summary = caseFiles.summaryOf(id);
        model.addAttribute(
                "page",
                new FocusPage(summary, CaseTrail.to(summary, words), standing.framework(), options(standing), clash));
        return "casefile/focus";
    }

    /** What a plan points out, and the objectives of the programmes that the case asks for money from. */
    private List<Option> options(FocusTying.Standing standing) {
        return standing.offered().stream()
                .map(it -> Option.of(it.code(), names.of(it)))
                .toList();
    }

    private String said(FocusTying.Standing standing, Set<String> codes) {
        return options(standing).stream()
                .filter(it -> codes.contains(it.value()))
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }
}
