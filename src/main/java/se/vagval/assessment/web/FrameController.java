package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.GroundworkWriting;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** What the judgement presupposes, who stands behind the project, and how the dialogue described its ambition. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/underlag/forutsattningar")
class FrameController extends PartController<FrameForm> {

    private final GroundworkWriting writing;

    FrameController(Sheets sheets, GroundworkWriting writing) {
        super(sheets, AssessmentPart.FRAME, "underlag/forutsattningar", "frame");
        this.writing = writing;
    }

    @Override
    FrameForm formOf(AssessmentSheet sheet, int version) {
        return FrameForm.of(sheet.parts().frame(), sheet.framework().municipalities(), version);
    }

    @Override
    int write(CaseFileId caseFile, FrameForm form, int version, UserId officer) {
        return writing.describeFrame(caseFile, form.toAnswer(), version, officer);
    }
}
