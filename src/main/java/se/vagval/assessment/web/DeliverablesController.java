package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.DeliverableListing;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** The deliverables that the statement lists, in its order, each with the passage that promises it. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/underlag/leveranser")
class DeliverablesController extends PartController<DeliverablesForm> {

    private static final String PAGE = "bedomning/underlag/leveranser";

    private final Sheets sheets;
    private final DeliverableListing listing;

    DeliverablesController(Sheets sheets, DeliverableListing listing) {
        super(sheets, AssessmentPart.DELIVERABLES, "underlag/leveranser", "deliverables");
        this.sheets = sheets;
        this.listing = listing;
    }

    @PostMapping("/markering")
    String mark(
            @PathVariable CaseFileId caseFile,
            @ModelAttribute("marking") MarkingForm form,
            UserId officer,
            RedirectAttributes flash) {
        listing.mark(caseFile, form.usedFor(), form.wanted(), officer);
        flash.addFlashAttribute("notice", "assessment.deliverable.marked");
        return "redirect:" + caseFile.address(PAGE) + "#markera";
    }

    @Override
    DeliverablesForm formOf(AssessmentSheet sheet, int version) {
        return DeliverablesForm.of(sheet.parts().deliverables(), version);
    }

    @Override
    int write(CaseFileId caseFile, DeliverablesForm form, int version, UserId officer) {
        return listing.list(caseFile, form.toList(), form.places(), version, officer);
    }

    @Override
    void enrich(AssessmentSheet sheet, Model model) {
        model.addAttribute("deliverables", new DeliverablesView(sheet, sheets.words()));
    }
}
