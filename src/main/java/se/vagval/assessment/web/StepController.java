package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.FormMerges;

/** A step of RUS-säkring: what is found in it, and on the same page the stop point that ends it. */
abstract class StepController<F extends Record & PartForm> extends PartController<F> {

    private final StopPoints stops;
    private final int step;

    StepController(Sheets sheets, StopPoints stops, AssessmentPart part, int step, String template) {
        super(sheets, part, "rus-sakring/" + step, template);
        this.stops = stops;
        this.step = step;
    }

    /** What was typed stays; a page that was sent without its stop point shows the one that stands. */
    @Override
    void enrich(AssessmentSheet sheet, Model model) {
        if (model.getAttribute(StopPoints.BESIDE) instanceof StepStopForm typed && typed.stop() != null) {
            return;
        }
        if (model.getAttribute(BindingResult.MODEL_KEY_PREFIX + StopPoints.BESIDE) instanceof BindingResult unread
                && unread.hasErrors()) {
            return;
        }
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + StopPoints.BESIDE);
        model.addAttribute(StopPoints.BESIDE, stops.beside(sheet, step));
    }

    @Override
    void checkBeside(StepStopForm beside, Errors errors) {
        beside.check(errors);
    }

    @Override
    long writeBeside(CaseFileId caseFile, StepStopForm beside, UserId officer, HttpServletRequest request) {
        return stops.save(caseFile, step, beside, officer, request);
    }

    @Override
    String clashedBeside(
            CaseFileId caseFile, StepStopForm beside, UserId officer, Model model, HttpServletRequest request) {
        var own = FormMerges.part(request, StepStopForm.PREFIX);
        return stops.clashed(caseFile, step, Objects.requireNonNull(beside.stop()), officer, model, own);
    }
}
