package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.AssuranceWriting;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** RUS-säkring, the fourth step: what is to be done about what was found. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/rus-sakring/4")
class MeasuresController extends StepController<MeasuresForm> {

    private final AssuranceWriting writing;

    MeasuresController(Sheets sheets, StopPoints stops, AssuranceWriting writing) {
        super(sheets, stops, AssessmentPart.MEASURES, 4, "measures");
        this.writing = writing;
    }

    @Override
    MeasuresForm formOf(AssessmentSheet sheet, int version) {
        return MeasuresForm.of(sheet.parts().measures(), sheet.findings(), version);
    }

    @Override
    int write(CaseFileId caseFile, MeasuresForm form, int version, UserId officer) {
        return writing.planMeasures(caseFile, form.toAnswer(), version, officer);
    }
}
