package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.AssuranceWriting;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** RUS-säkring, the second step: the effects on the global goals. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/rus-sakring/2")
class SustainabilityController extends StepController<AgendaForm> {

    private final AssuranceWriting writing;

    SustainabilityController(Sheets sheets, StopPoints stops, AssuranceWriting writing) {
        super(sheets, stops, AssessmentPart.AGENDA, 2, "agenda");
        this.writing = writing;
    }

    @Override
    AgendaForm formOf(AssessmentSheet sheet, int version) {
        return AgendaForm.of(sheet.parts().agenda(), version);
    }

    @Override
    int write(CaseFileId caseFile, AgendaForm form, int version, UserId officer) {
        return writing.weighAgenda(caseFile, form.toAnswer(), version, officer);
    }
}
