package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.domain.BriefPart;
import se.vagval.decision.domain.BriefWriting;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Words;
import se.vagval.wording.VersionsPage;

/** The versions of the brief, part by part. */
@Controller
@RequestMapping(BriefController.ADDRESS + "/versioner")
class BriefVersionController {

    private final BriefWriting writing;
    private final Trails trails;
    private final Words words;
    private final Refusals refusals;

    BriefVersionController(BriefWriting writing, Trails trails, Words words, Refusals refusals) {
        this.writing = writing;
        this.trails = trails;
        this.words = words;
        this.refusals = refusals;
    }

    @GetMapping
    String show(
            @PathVariable CaseFileId caseFile,
            @RequestParam(name = "avsnitt", defaultValue = "MATTER") BriefPart part,
            @RequestParam(name = "fran", required = false) @Nullable Integer from,
            @RequestParam(name = "till", required = false) @Nullable Integer to,
            UserId reader,
            Model model) {
        var sheet = writing.sheet(caseFile);
        var address = caseFile.address("beslut/sammanfattning");
        var paper = Link.to(words.message("decision.brief.title"), address);
        var parts = Arrays.stream(BriefPart.values())
                .map(it -> Option.of(it, words.of(it)))
                .toList();
        var frame = new VersionsPage.Frame(
                trails.below(caseFile, sheet.content().registryNumber(), paper),
                "decision.brief.versions",
                address,
                parts);
        var writable = !sheet.locked() && reader.equals(sheet.officer());
        model.addAttribute(
                "page",
                VersionsPage.of(
                        frame,
                        new VersionsPage.Asked(part.name(), from, to),
                        writing.versionsOf(caseFile, part),
                        sheet.version(),
                        writable));
        return VersionsPage.VIEW;
    }

    @PostMapping("/aterstallning")
    String restore(
            @PathVariable CaseFileId caseFile,
            @RequestParam("avsnitt") BriefPart part,
            @RequestParam int number,
            @RequestParam long version,
            UserId officer,
            RedirectAttributes flash) {
        writing.restore(caseFile, part, number, version, officer);
        flash.addFlashAttribute("notice", "wording.restored");
        return "redirect:" + BriefController.ADDRESS;
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, BriefController.ADDRESS);
    }
}
