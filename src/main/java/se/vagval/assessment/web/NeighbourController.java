package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.domain.NeighbourWeighing;
import se.vagval.assessment.domain.Neighbourhood;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseTrail;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.web.Clash;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Saving;
import se.vagval.web.Words;

/** Neighbours of a case: what is alike, what differs, and how each stands to the project. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/grannar")
class NeighbourController {

    private final NeighbourWeighing weighing;
    private final Framework framework;
    private final CaseFiles caseFiles;
    private final FormMerges merges;
    private final Words words;

    NeighbourController(
            NeighbourWeighing weighing, Framework framework, CaseFiles caseFiles, FormMerges merges, Words words) {
        this.caseFiles = caseFiles;
        this.merges = merges;
        this.weighing = weighing;
        this.framework = framework;
        this.words = words;
    }

    @GetMapping
    String show(
            @PathVariable CaseFileId caseFile,
            @RequestParam(required = false) @Nullable UUID granne,
            UserId reader,
            Model model) {
        var found = weighing.around(caseFile, reader);
        model.addAttribute("form", NeighbourForm.of(granne, found.toldOf(granne)));
        return page(found, granne, reader, model);
    }

    @PostMapping
    Object classify(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") NeighbourForm form,
            BindingResult errors,
            @RequestParam UUID neighbour,
            UserId officer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var found = weighing.around(caseFile, officer);
        if (errors.hasErrors() || form.relation() == null) {
            return new ModelAndView(
                    page(found, neighbour, officer, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> save(found, neighbour, form, officer, request),
                        "assessment.neighbour.classified",
                        () -> caseFile.address("bedomning/grannar"),
                        () -> clashed(weighing.now(found), neighbour, form, officer, request, model));
    }

    /** What has been said of the neighbour since the page was opened is put together with this. */
    private long save(
            Neighbourhood found, UUID neighbour, NeighbourForm form, UserId officer, HttpServletRequest request) {
        var whole = merges.ofAll(request, NeighbourForm.of(neighbour, found.toldOf(neighbour)), form);
        weighing.classify(
                found,
                neighbour,
                Objects.requireNonNull(whole.relation()),
                Rows.text(whole.lesson()),
                words.message("assessment.neighbour.source"),
                officer);
        return 0;
    }

    private String clashed(
            Neighbourhood found,
            UUID neighbour,
            NeighbourForm yours,
            UserId officer,
            HttpServletRequest request,
            Model model) {
        var theirs = NeighbourForm.of(neighbour, found.toldOf(neighbour));
        var fields = List.of(
                new Clash.Field(words.message("assessment.initiative.relation"), relation(theirs), relation(yours)),
                new Clash.Field(words.message("assessment.initiative.lesson"), theirs.lesson(), yours.lesson()));
        var clash = new Clash(words.message("web.clash.somebody"), words.message("web.clash.now"), 0, fields);
        model.addAttribute("clash", merges.show(clash, theirs, yours, request, model));
        return page(found, neighbour, officer, model);
    }

    private String relation(NeighbourForm form) {
        return form.relation() == null ? "" : words.of(form.relation());
    }

    @PostMapping("/register")
    String feed(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        var taken = weighing.feedRegister(caseFile, officer);
        flash.addFlashAttribute("notice", taken == 0 ? "assessment.neighbour.fed.none" : "assessment.neighbour.fed");
        return "redirect:" + caseFile.address("bedomning/grannar");
    }

    private String page(Neighbourhood found, @Nullable UUID chosen, UserId reader, Model model) {
        var summary = found.caseFile();
        var open = summary.status().isWrittenIn() && caseFiles.isWriter(summary, reader);
        var overview = Link.to(words.message("assessment.title"), summary.id().address("bedomning"));
        var frame = new PageFrame(summary, open, CaseTrail.to(summary, words, overview), 0, null);
        model.addAttribute(
                "page", new NeighbourPage(frame, found, framework.version(summary.frameworkVersion()), words, chosen));
        return "assessment/neighbours";
    }
}
