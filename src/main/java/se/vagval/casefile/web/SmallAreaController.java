package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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
import se.vagval.casefile.domain.SmallAreaNaming;
import se.vagval.casefile.domain.SmallAreaNaming.Standing;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;
import se.vagval.web.Clashes;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Saving;
import se.vagval.web.Words;

/** Statistikområden: where within its municipalities a case works. */
@Controller
@RequestMapping("/arenden/{caseFile}/statistikomraden")
class SmallAreaController {

    private final SmallAreaNaming naming;
    private final CaseFiles caseFiles;
    private final Clashes clashes;
    private final FormMerges merges;
    private final Words words;

    SmallAreaController(SmallAreaNaming naming, CaseFiles caseFiles, Clashes clashes, FormMerges merges, Words words) {
        this.naming = naming;
        this.caseFiles = caseFiles;
        this.clashes = clashes;
        this.merges = merges;
        this.words = words;
    }

    record AreasForm(
            @Size(max = 2000) @Nullable String codes,
            @Nullable Long version) {

        static AreasForm of(Standing standing) {
            return new AreasForm(String.join("\n", standing.codes()), standing.version());
        }

        String said() {
            return codes == null ? "" : codes;
        }

        long seen() {
            return version == null ? -1 : version;
        }
    }

    /** Everything casefile/small-areas.html shows besides the form. */
    record AreasPage(
            CaseFileSummary caseFile,
            List<Link> trail,
            List<String> municipalities,
            @Nullable Clash clash) {}

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, Model model) {
        var standing = naming.standing(caseFile);
        model.addAttribute("form", AreasForm.of(standing));
        return page(caseFile, standing, null, model);
    }

    @PostMapping
    Object save(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") AreasForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var standing = naming.standing(caseFile);
        standing.faultIn(form.said())
                .ifPresent(it ->
                        errors.rejectValue("codes", "casefile.areas." + it.kind(), new Object[] {it.code()}, null));
        if (errors.hasErrors()) {
            return page(caseFile, standing, null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> naming.name(caseFile, form.said(), form.seen(), officer),
                        "casefile.areas.saved",
                        caseFile::address,
                        () -> clashed(caseFile, form, officer, model, request));
    }

    private String clashed(
            CaseFileId caseFile, AreasForm yours, UserId officer, Model model, HttpServletRequest request) {
        var standing = naming.standing(caseFile);
        var theirs = AreasForm.of(standing);
        var clash = clashes.of(
                standing.by(),
                standing.at(),
                standing.version(),
                officer,
                List.of(new Clash.Field(words.message("casefile.areas.codes"), theirs.said(), yours.said())));
        var mine = new AreasForm(yours.codes(), standing.version());
        return page(caseFile, standing, merges.show(clash, theirs, mine, request, model), model);
    }

    private String page(CaseFileId id, Standing standing, @Nullable Clash clash, Model model) {
        var summary = caseFiles.summaryOf(id);
        model.addAttribute(
                "page",
                new AreasPage(
                        summary,
                        CaseTrail.to(summary, words),
                        standing.municipalities().stream()
                                .map(it -> it.code() + " " + it.name())
                                .toList(),
                        clash));
        return "casefile/small-areas";
    }
}
