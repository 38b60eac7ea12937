package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.GroundworkWriting;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** The deliverables that the statement lists. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/underlag/leveranser")
class DeliverablesController extends PartController<DeliverablesForm> {

    private final GroundworkWriting writing;

    DeliverablesController(Sheets sheets, GroundworkWriting writing) {
        super(sheets, AssessmentPart.DELIVERABLES, "underlag/leveranser", "deliverables");
        this.writing = writing;
    }

    @Override
    DeliverablesForm formOf(AssessmentSheet sheet, int version) {
        return DeliverablesForm.of(sheet.parts().deliverables(), version);
    }

    @Override
    int write(CaseFileId caseFile, DeliverablesForm form, int version, UserId officer) {
        return writing.listDeliverables(caseFile, form.toList(), version, officer);
    }
}
