package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.AssuranceWriting;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** RUS-säkring, the third step: who is affected, who decides, and who is not here. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/rus-sakring/3")
class ActorsController extends StepController<ActorsForm> {

    private final AssuranceWriting writing;

    ActorsController(Sheets sheets, StopPoints stops, AssuranceWriting writing) {
        super(sheets, stops, AssessmentPart.ACTORS, 3, "actors");
        this.writing = writing;
    }

    @Override
    ActorsForm formOf(AssessmentSheet sheet, int version) {
        return ActorsForm.of(sheet.parts().actors(), sheet.application().actors(), version);
    }

    @Override
    int write(CaseFileId caseFile, ActorsForm form, int version, UserId officer) {
        return writing.nameActors(caseFile, form.toAnswer(), version, officer);
    }
}
