package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** The material that the statement is drafted from, at a glance. */
@Controller
class GroundworkController {

    private final Sheets sheets;

    GroundworkController(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/arenden/{caseFile}/bedomning/underlag")
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var sheet = sheets.of(caseFile, reader);
        model.addAttribute("page", AssurancePage.of(sheet, sheets.words()));
        return "assessment/groundwork";
    }
}
