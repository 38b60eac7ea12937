package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** The actor map: who has power and who has a say, who is missing, and how far the support is proven. */
@Controller
class ActorMapController {

    private final Sheets sheets;

    ActorMapController(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/arenden/{caseFile}/bedomning/rus-sakring/aktorskarta")
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var sheet = sheets.of(caseFile, reader);
        var frame = PageFrame.of(sheet, sheets.words())
                .below(sheets.words().message("assessment.section.rus-sakring"), "bedomning/rus-sakring");
        model.addAttribute("page", ActorMapPage.of(frame, sheet, sheets.words()));
        return "assessment/actor-map";
    }
}
