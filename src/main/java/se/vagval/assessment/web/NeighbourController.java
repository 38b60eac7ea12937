package se.vagval.assessment.web;

import jakarta.validation.Valid;
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
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.CaseTrail;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Neighbours of a case: what is alike, what differs, and how each stands to the project. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/grannar")
class NeighbourController {

    private final NeighbourWeighing weighing;
    private final Framework framework;
    private final Words words;

    NeighbourController(NeighbourWeighing weighing, Framework framework, Words words) {
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
        model.addAttribute("form", new NeighbourForm(granne, null, null));
        return page(caseFile, granne, reader, model);
    }

    @PostMapping
    Object classify(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") NeighbourForm form,
            BindingResult errors,
            @RequestParam UUID neighbour,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors() || form.relation() == null) {
            return new ModelAndView(
                    page(caseFile, neighbour, officer, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var source = words.message("assessment.neighbour.source");
        weighing.classify(caseFile, neighbour, form.relation(), Rows.text(form.lesson()), source, officer);
        flash.addFlashAttribute("notice", "assessment.neighbour.classified");
        return "redirect:" + caseFile.address("bedomning/grannar");
    }

    @PostMapping("/register")
    String feed(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        var taken = weighing.feedRegister(caseFile, officer);
        flash.addFlashAttribute("notice", taken == 0 ? "assessment.neighbour.fed.none" : "assessment.neighbour.fed");
        return "redirect:" + caseFile.address("bedomning/grannar");
    }

    private String page(CaseFileId caseFile, @Nullable UUID chosen, UserId reader, Model model) {
        var found = weighing.around(caseFile, reader);
        var summary = found.caseFile();
        var open = reader.equals(summary.officer())
                && (summary.status() == CaseStatus.UNDER_ASSESSMENT || summary.status() == CaseStatus.RETURNED);
        var overview = Link.to(words.message("assessment.title"), summary.id().address("bedomning"));
        var frame = new PageFrame(summary, open, CaseTrail.to(summary, words, overview), 0, null);
        model.addAttribute(
                "page", new NeighbourPage(frame, found, framework.version(summary.frameworkVersion()), words, chosen));
        return "assessment/neighbours";
    }
}
