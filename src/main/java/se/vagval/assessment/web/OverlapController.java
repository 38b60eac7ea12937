package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.GroundworkWriting;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Overlap and learning: the judgement, and the initiatives it speaks of. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/underlag/overlapp")
class OverlapController extends PartController<OverlapForm> {

    private final GroundworkWriting writing;

    OverlapController(Sheets sheets, GroundworkWriting writing) {
        super(sheets, AssessmentPart.OVERLAP, "underlag/overlapp", "overlap");
        this.writing = writing;
    }

    @Override
    OverlapForm formOf(AssessmentSheet sheet, int version) {
        return OverlapForm.of(sheet.parts().overlap(), version);
    }

    @Override
    int write(CaseFileId caseFile, OverlapForm form, int version, UserId officer) {
        return writing.judgeOverlap(caseFile, form.toAnswer(), version, officer);
    }
}
