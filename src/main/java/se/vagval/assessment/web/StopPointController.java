package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentRefusal;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.AssuranceWriting;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.FormMerges;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Saving;

/** The stop point that ends a step: go on, think again or stop. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/rus-sakring/{steg}/stoppunkt")
class StopPointController {

    private final Sheets sheets;
    private final AssuranceWriting writing;

    StopPointController(Sheets sheets, AssuranceWriting writing) {
        this.sheets = sheets;
        this.writing = writing;
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, @PathVariable String steg, UserId reader, Model model) {
        var step = step(steg);
        var sheet = sheets.of(caseFile, reader);
        var version = versionOf(sheet, step);
        model.addAttribute("form", standing(sheet, step));
        return page(sheet, step, frame(sheet).withVersion(version), model);
    }

    @PostMapping
    Object save(
            @PathVariable CaseFileId caseFile,
            @PathVariable String steg,
            @Valid @ModelAttribute("form") StopPointForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        var step = step(steg);
        var version = form == null || form.version() == null ? 0 : Math.max(0, form.version());
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            var sheet = sheets.of(caseFile, officer);
            return page(sheet, step, frame(sheet).withVersion(version), model);
        }
        try {
            return new Saving(request, response, flash)
                    .answer(
                            () -> sheets.save(part(caseFile, step, form, version, officer), request),
                            "assessment.saved",
                            () -> caseFile.address("bedomning/rus-sakring"),
                            () -> clashed(caseFile, step, form, officer, model, request));
        } catch (AssessmentRefusal refusal) {
            if (Saving.isAutosave(request) || refusal.reason() != AssessmentRefusal.Reason.STOPPED) {
                throw refusal;
            }
            errors.rejectValue("done", "stopped");
            var sheet = sheets.of(caseFile, officer);
            return page(sheet, step, frame(sheet).withVersion(version), model);
        }
    }

    private Sheets.Part<StopPointForm> part(
            CaseFileId caseFile, int step, StopPointForm form, int version, UserId officer) {
        return new Sheets.Part<>(
                caseFile,
                AssessmentPart.stopPoint(step).name(),
                officer,
                form,
                version,
                sheet -> standing(sheet, step),
                (it, seen) -> writing.stopAfter(caseFile, it.toStopPoint(step), seen, officer));
    }

    private String clashed(
            CaseFileId caseFile,
            int step,
            StopPointForm yours,
            UserId officer,
            Model model,
            HttpServletRequest request) {
        var sheet = sheets.of(caseFile, officer);
        var part = AssessmentPart.stopPoint(step).name();
        var theirs = standing(sheet, step);
        var fields = List.of(sheets.field("assessment.stop.note", theirs.note(), Rows.text(yours.note())));
        var clash = sheets.clash(sheet, part, officer, fields);
        var both = sheets.both(sheet, part, theirs, yours, request);
        sheets.show(both.map(FormMerges.Both::form).orElse(yours), theirs, model);
        var joined = both.map(it -> clash.joined(it.clean())).orElse(clash);
        return page(sheet, step, frame(sheet).withClash(joined), model);
    }

    private static StopPointForm standing(AssessmentSheet sheet, int step) {
        return StopPointForm.of(sheet.parts().stopPoints().get(step - 1), versionOf(sheet, step));
    }

    private PageFrame frame(AssessmentSheet sheet) {
        return PageFrame.of(sheet, sheets.words())
                .below(sheets.words().message("assessment.section.rus-sakring"), "bedomning/rus-sakring");
    }

    private static String page(AssessmentSheet sheet, int step, PageFrame frame, Model model) {
        model.addAttribute(
                "page",
                new StepPage(frame, sheet, sheet.framework().assuranceSteps().get(step - 1)));
        return "assessment/stop-point";
    }

    private static int versionOf(AssessmentSheet sheet, int step) {
        return sheet.versionOf(AssessmentPart.stopPoint(step).name()).number();
    }

    private static int step(String typed) {
        if (!typed.matches("[1-4]")) {
            throw new NotFoundRefusal("step");
        }
        return Integer.parseInt(typed);
    }
}
