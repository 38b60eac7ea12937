package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** RUS-säkring: the four steps at a glance, and the first of them, which is judged on the priorities' own page. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/rus-sakring")
class AssuranceController {

    private final Sheets sheets;

    AssuranceController(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping
    String overview(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var sheet = sheets.of(caseFile, reader);
        model.addAttribute("page", AssurancePage.of(sheet, sheets.words()));
        return "assessment/assurance";
    }

    @GetMapping("/1")
    String strategy(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var sheet = sheets.of(caseFile, reader);
        var frame = PageFrame.of(sheet, sheets.words())
                .below(sheets.words().message("assessment.section.rus-sakring"), "bedomning/rus-sakring");
        model.addAttribute(
                "page",
                new StepPage(frame, sheet, sheet.framework().assuranceSteps().getFirst()));
        return "assessment/strategy-check";
    }
}
