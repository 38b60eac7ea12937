package se.vagval.funding.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseTrail;
import se.vagval.funding.domain.FundingRefusal;
import se.vagval.funding.domain.LawKeeping;
import se.vagval.funding.domain.Provision;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** The provisions that a case's decision rests on, in the wording that held when the application came in. */
@Controller
@RequestMapping("/arenden/{caseFile}/medel/lagrum")
class CaseLawController {

    private final LawKeeping laws;
    private final CaseFiles caseFiles;
    private final CaseDoors doors;
    private final Words words;

    CaseLawController(LawKeeping laws, CaseFiles caseFiles, CaseDoors doors, Words words) {
        this.laws = laws;
        this.caseFiles = caseFiles;
        this.doors = doors;
        this.words = words;
    }

    /** Everything funding/case-law.html shows. */
    record CaseLawPage(
            CaseFileSummary caseFile,
            List<Provision> provisions,
            List<UUID> chosen,
            List<Link> trail,
            String address,
            boolean mayChoose) {}

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, Model model) {
        var summary = caseFiles.summaryOf(caseFile);
        var chosen = laws.ofCase(caseFile).stream().map(Provision::id).toList();
        var address = caseFile.address("medel/lagrum");
        var toFunds = Link.to(words.message("funding.case.title"), caseFile.address("medel"));
        model.addAttribute(
                "page",
                new CaseLawPage(
                        summary,
                        laws.provisions().stream()
                                .filter(it -> chosen.contains(it.id()) || it.holdsOn(summary.received()))
                                .toList(),
                        chosen,
                        CaseTrail.to(summary, words, toFunds),
                        address,
                        doors.mayDo(address)));
        return "funding/case-law";
    }

    @PostMapping
    String choose(
            @PathVariable CaseFileId caseFile,
            @RequestParam(required = false) @Nullable List<UUID> provisions,
            UserId officer,
            RedirectAttributes flash) {
        try {
            laws.choose(caseFile, provisions == null ? List.of() : provisions, officer);
            flash.addFlashAttribute("notice", "funding.law.chosen");
        } catch (FundingRefusal refusal) {
            flash.addFlashAttribute("notice", "funding.refused." + refusal.reason());
        }
        return "redirect:/arenden/{caseFile}/medel/lagrum";
    }
}
