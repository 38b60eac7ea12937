package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentRefusal;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.AssuranceWriting;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.FormMerges;
import se.vagval.web.Saving;

/** Hållplatser. Stop points as pages show and save them: each on the page of its step, and on one of its own. */
@Component
class StopPoints {

    /** What stands beside the step's own form in the model. */
    static final String BESIDE = "beside";

    /** What a stop point itself was refused for, with the sentence's code; the page comes back with everything typed. */
    private static final Map<AssessmentRefusal.Reason, String> REFUSED = Map.of(
            AssessmentRefusal.Reason.STOPPED, "stopped", AssessmentRefusal.Reason.NOTHING_ANSWERED, "nothingAnswered");

    private final Sheets sheets;
    private final AssuranceWriting writing;
    private final FormMerges merges;

    StopPoints(Sheets sheets, AssuranceWriting writing, FormMerges merges) {
        this.sheets = sheets;
        this.writing = writing;
        this.merges = merges;
    }

    /** Puts the sentence at the box; autosave is told to stop where an earlier step has ended it all. */
    static void tell(AssessmentRefusal refusal, String field, Errors errors, HttpServletRequest request) {
        var code = REFUSED.get(refusal.reason());
        var ended = refusal.reason() == AssessmentRefusal.Reason.STOPPED && Saving.isAutosave(request);
        if (code == null || ended) {
            throw refusal;
        }
        errors.rejectValue(field, code);
    }

    static StopPointForm standing(AssessmentSheet sheet, int step) {
        return StopPointForm.of(sheet.parts().stopPoints().get(step - 1), versionOf(sheet, step));
    }

    static int versionOf(AssessmentSheet sheet, int step) {
        return sheet.versionOf(AssessmentPart.stopPoint(step).name()).number();
    }

    StepStopForm beside(AssessmentSheet sheet, int step) {
        var standing = standing(sheet, step);
        return new StepStopForm(standing.begunWith(merges.words(standing)));
    }

    /** Saves what was changed on the step's page; the answer is its version. Who touched nothing meets nobody. */
    long save(CaseFileId caseFile, int step, StepStopForm beside, UserId officer, HttpServletRequest request) {
        var typed = beside.stop();
        var own = FormMerges.part(request, StepStopForm.PREFIX);
        return typed == null || merges.isAsBegun(typed, own) ? 0 : save(caseFile, step, typed, officer, own);
    }

    /** Puts together what one person has written in two windows. */
    long save(CaseFileId caseFile, int step, StopPointForm typed, UserId officer, HttpServletRequest request) {
        return sheets.save(
                new Sheets.Part<>(
                        caseFile,
                        AssessmentPart.stopPoint(step).name(),
                        officer,
                        typed,
                        seen(typed),
                        sheet -> standing(sheet, step),
                        (it, version) -> writing.stopAfter(caseFile, it.toStopPoint(step), version, officer)),
                request);
    }

    String page(AssessmentSheet sheet, int step, PageFrame frame, Model model) {
        model.addAttribute(
                "page",
                new StepPage(frame, sheet, sheet.framework().assuranceSteps().get(step - 1), null));
        return "assessment/stop-point";
    }

    String clashed(
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

    PageFrame frame(AssessmentSheet sheet) {
        return PageFrame.of(sheet, sheets.words())
                .below(sheets.words().message("assessment.section.rus-sakring"), "bedomning/rus-sakring");
    }

    private static int seen(@Nullable StopPointForm form) {
        return form == null || form.version() == null ? 0 : Math.max(0, form.version());
    }
}
