package se.vagval.casefile.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.Unsettled;
import se.vagval.casefile.domain.CaseEnding;
import se.vagval.identity.UserId;
import se.vagval.web.Link;

/** Avslut: one press when nothing is left; otherwise what is left is told, and asked about once more. */
@Controller
@RequestMapping("/arenden/{caseFile}/avslut")
class ClosingController {

    private final CaseEnding ending;
    private final CaseFiles caseFiles;
    private final List<Unsettled> unsettled;
    private final Trails trails;

    ClosingController(CaseEnding ending, CaseFiles caseFiles, List<Unsettled> unsettled, Trails trails) {
        this.ending = ending;
        this.caseFiles = caseFiles;
        this.unsettled = unsettled;
        this.trails = trails;
    }

    /** Everything casefile/closing.html shows. */
    record ClosingPage(CaseFileSummary caseFile, List<Link> trail, List<Link> left) {}

    @GetMapping
    String ask(@PathVariable CaseFileId caseFile, UserId officer, Model model) {
        caseFiles.requireOfficer(caseFile, officer);
        var summary = caseFiles.summaryOf(caseFile);
        model.addAttribute("page", new ClosingPage(summary, trails.to(summary), leftIn(caseFile)));
        return "casefile/closing";
    }

    @PostMapping
    String close(
            @PathVariable CaseFileId caseFile,
            @RequestParam(defaultValue = "false") boolean anda,
            UserId officer,
            RedirectAttributes flash) {
        caseFiles.requireOfficer(caseFile, officer);
        if (!anda && !leftIn(caseFile).isEmpty()) {
            return "redirect:" + caseFile.address("avslut");
        }
        ending.close(caseFile, officer);
        flash.addFlashAttribute("notice", "casefile.done.closed");
        return "redirect:" + caseFile.address();
    }

    private List<Link> leftIn(CaseFileId caseFile) {
        return unsettled.stream().flatMap(it -> it.leftIn(caseFile).stream()).toList();
    }
}
