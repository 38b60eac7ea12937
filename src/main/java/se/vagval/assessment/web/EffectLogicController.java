package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.GroundworkWriting;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** The effect logic: what is unclear, what follows, and what weighs against it. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/underlag/effektlogik")
class EffectLogicController extends PartController<EffectLogicForm> {

    private final GroundworkWriting writing;

    EffectLogicController(Sheets sheets, GroundworkWriting writing) {
        super(sheets, AssessmentPart.EFFECT_LOGIC, "underlag/effektlogik", "effect-logic");
        this.writing = writing;
    }

    @Override
    EffectLogicForm formOf(AssessmentSheet sheet, int version) {
        return EffectLogicForm.of(sheet.parts().effectLogic(), version);
    }

    @Override
    int write(CaseFileId caseFile, EffectLogicForm form, int version, UserId officer) {
        return writing.describeEffectLogic(caseFile, form.toEffectLogic(), version, officer);
    }
}
