package se.vagval.casefile.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.domain.CaseEnding;
import se.vagval.identity.UserId;
import se.vagval.web.Link;

/** Återkallelse: the applicant takes the application back. Asked about once more, since it cannot be undone. */
@Controller
@RequestMapping("/arenden/{caseFile}/aterkallelse")
class WithdrawalController {

    private final CaseEnding ending;
    private final CaseFiles caseFiles;
    private final Trails trails;

    WithdrawalController(CaseEnding ending, CaseFiles caseFiles, Trails trails) {
        this.ending = ending;
        this.caseFiles = caseFiles;
        this.trails = trails;
    }

    /** Everything casefile/withdrawal.html shows. */
    record WithdrawalPage(CaseFileSummary caseFile, List<Link> trail) {}

    @GetMapping
    String ask(@PathVariable CaseFileId caseFile, UserId officer, Model model) {
        caseFiles.requireOfficer(caseFile, officer);
        var summary = caseFiles.summaryOf(caseFile);
        model.addAttribute("page", new WithdrawalPage(summary, trails.to(summary)));
        return "casefile/withdrawal";
    }

    @PostMapping
    String withdraw(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        ending.withdraw(caseFile, officer);
        flash.addFlashAttribute("notice", "casefile.done.withdrawn");
        return "redirect:" + caseFile.address();
    }
}
