package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.AssuranceWriting;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** The question about goal conflicts, which nobody may pass by. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/rus-sakring/malkonflikter")
class ConflictsController extends PartController<ConflictsForm> {

    private final AssuranceWriting writing;

    ConflictsController(Sheets sheets, AssuranceWriting writing) {
        super(sheets, AssessmentPart.CONFLICTS, "rus-sakring/malkonflikter", "conflicts");
        this.writing = writing;
    }

    @Override
    ConflictsForm formOf(AssessmentSheet sheet, int version) {
        return ConflictsForm.of(sheet.parts().conflicts(), version);
    }

    @Override
    int write(CaseFileId caseFile, ConflictsForm form, int version, UserId officer) {
        return writing.answerConflicts(caseFile, form.toAnswer(), version, officer);
    }
}
