package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.domain.AssessmentRefusal;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.FormMerges;
import se.vagval.web.Saving;

/** RUS-säkring: the four steps at a glance, and the first of them, which is judged on the priorities' own page. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/rus-sakring")
class AssuranceController {

    private final Sheets sheets;
    private final StopPoints stops;

    AssuranceController(Sheets sheets, StopPoints stops) {
        this.sheets = sheets;
        this.stops = stops;
    }

    @GetMapping
    String overview(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var sheet = sheets.of(caseFile, reader);
        model.addAttribute("page", AssurancePage.of(sheet, sheets.words()));
        return "assessment/assurance";
    }

    @GetMapping("/1")
    String strategy(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        return strategy(sheets.of(caseFile, reader), model);
    }

    /** The first step is judged on the priorities' own page; what is saved here is its stop point. */
    @PostMapping("/1")
    Object stop(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute(StopPoints.BESIDE) StepStopForm beside,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            beside.check(errors);
        }
        var typed = beside.stop();
        if (errors.hasErrors() || typed == null) {
            return strategy(sheets.of(caseFile, officer), model);
        }
        var own = FormMerges.part(request, StepStopForm.PREFIX);
        try {
            return new Saving(request, response, flash)
                    .answer(
                            () -> stops.save(caseFile, 1, beside, officer, request),
                            "assessment.saved",
                            () -> next(caseFile, request),
                            () -> stops.clashed(caseFile, 1, typed, officer, model, own));
        } catch (AssessmentRefusal refusal) {
            StopPoints.tell(refusal, "stop.done", errors, request);
            return strategy(sheets.of(caseFile, officer), model);
        }
    }

    private static String next(CaseFileId caseFile, HttpServletRequest request) {
        return request.getParameter("onward") == null
                ? request.getRequestURI()
                : caseFile.address(AssuranceWay.SUSTAINABILITY.place());
    }

    private String strategy(AssessmentSheet sheet, Model model) {
        if (!model.containsAttribute(StopPoints.BESIDE)) {
            model.addAttribute(StopPoints.BESIDE, stops.beside(sheet, 1));
        }
        var onward = AssuranceWay.SUSTAINABILITY.label(sheet, sheets.words());
        var step = sheet.framework().assuranceSteps().getFirst();
        model.addAttribute("page", new StepPage(stops.frame(sheet), sheet, step, onward));
        return "assessment/strategy-check";
    }
}
