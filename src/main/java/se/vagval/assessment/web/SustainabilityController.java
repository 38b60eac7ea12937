package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.assessment.CallGoals;
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
    private final CallGoals calls;

    SustainabilityController(Sheets sheets, StopPoints stops, AssuranceWriting writing, CallGoals calls) {
        super(sheets, stops, AssessmentPart.AGENDA, 2, "agenda");
        this.writing = writing;
        this.calls = calls;
    }

    /** What the call of the case points out, beside what the assessment has found. */
    @Override
    void enrich(AssessmentSheet sheet, Model model) {
        super.enrich(sheet, model);
        model.addAttribute(
                "called",
                calls.of(sheet.caseFile().id())
                        .filter(it -> !it.goals().isEmpty())
                        .map(it -> CalledGoals.of(it, sheet))
                        .orElse(null));
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
