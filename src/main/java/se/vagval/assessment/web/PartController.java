package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentRefusal;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.FormMerges;
import se.vagval.web.Option;
import se.vagval.web.Saving;

/** What all pages of one part have in common: shown, checked, saved, and both texts laid side by side at a clash. */
abstract class PartController<F extends Record & PartForm> {

    private static final String ASSESSMENT = "/bedomning/";

    private final Sheets sheets;
    private final AssessmentPart part;
    private final String page;
    private final String template;

    /** @param page the address below the assessment; the page's title is {@code assessment.part.<PART>} */
    PartController(Sheets sheets, AssessmentPart part, String page, String template) {
        this.sheets = sheets;
        this.part = part;
        this.page = page;
        this.template = template;
    }

    abstract F formOf(AssessmentSheet sheet, int version);

    /** What the page of this part shows besides. */
    void enrich(AssessmentSheet sheet, Model model) {}

    abstract int write(CaseFileId caseFile, F form, int version, UserId officer);

    /** What stands on the page beside the part, in the same form: checked with it, and saved after it. */
    void checkBeside(StepStopForm beside, Errors errors) {}

    long writeBeside(CaseFileId caseFile, StepStopForm beside, UserId officer, HttpServletRequest request) {
        return 0;
    }

    String clashedBeside(
            CaseFileId caseFile, StepStopForm beside, UserId officer, Model model, HttpServletRequest request) {
        throw new EditedMeanwhileRefusal();
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var sheet = sheets.of(caseFile, reader);
        var form = formOf(sheet, versionOf(sheet));
        model.addAttribute("form", form);
        return page(sheet, frame(sheet).withVersion(versionOf(sheet)), form.rowCount(), model);
    }

    @PostMapping
    Object save(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") F form,
            BindingResult errors,
            @Valid @ModelAttribute(StopPoints.BESIDE) StepStopForm beside,
            BindingResult besideErrors,
            UserId officer,
            Model model,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        var whole = isWhole(request);
        if (whole && !errors.hasErrors()) {
            form.check(errors);
        }
        if (!besideErrors.hasErrors()) {
            checkBeside(beside, besideErrors);
        }
        if (whole && errors.hasErrors() || besideErrors.hasErrors()) {
            return again(caseFile, officer, posted(request), model, request);
        }
        var sent = new Sent<>(whole ? mine(caseFile, form, officer, request) : null, beside, new AtomicBoolean());
        try {
            return new Saving(request, response, flash)
                    .answer(
                            () -> save(sent, caseFile, officer, request),
                            "assessment.saved",
                            () -> next(caseFile, request),
                            () -> clashed(sent, caseFile, officer, model, request));
        } catch (AssessmentRefusal refusal) {
            StopPoints.tell(refusal, "stop.done", besideErrors, request);
            var standing = versionOf(sheets.of(caseFile, officer));
            return again(caseFile, officer, standing, model, request);
        }
    }

    /** One press: the part, unless autosave sent what stands beside it alone, and whether it was that which clashed. */
    private record Sent<F extends Record & PartForm>(
            Sheets.@Nullable Part<F> part, StepStopForm beside, AtomicBoolean besideMet) {}

    /** Autosave sends each half of the page for itself. */
    private static boolean isWhole(HttpServletRequest request) {
        return request.getParameter("version") != null || request.getParameter("stop.version") == null;
    }

    private Sheets.Part<F> mine(CaseFileId caseFile, F form, UserId officer, HttpServletRequest request) {
        return new Sheets.Part<>(
                caseFile,
                part.name(),
                officer,
                form,
                posted(request),
                sheet -> formOf(sheet, versionOf(sheet)),
                (it, seen) -> write(caseFile, it, seen, officer));
    }

    private long save(Sent<F> sent, CaseFileId caseFile, UserId officer, HttpServletRequest request) {
        var mine = sent.part();
        var version = mine == null ? 0 : sheets.save(mine, request);
        sent.besideMet().set(true);
        var beside = writeBeside(caseFile, sent.beside(), officer, request);
        return mine == null ? beside : version;
    }

    private String clashed(Sent<F> sent, CaseFileId caseFile, UserId officer, Model model, HttpServletRequest request) {
        var mine = sent.part();
        return mine == null || sent.besideMet().get()
                ? clashedBeside(caseFile, sent.beside(), officer, model, request)
                : clashed(mine, model, request);
    }

    private String again(CaseFileId caseFile, UserId officer, int version, Model model, HttpServletRequest request) {
        var sheet = sheets.of(caseFile, officer);
        return page(sheet, frame(sheet).withVersion(version), Rows.sent(request), model);
    }

    /** The same page, or with "save and go on" the next of RUS-säkring. */
    private String next(CaseFileId caseFile, HttpServletRequest request) {
        var onward = AssuranceWay.after(page);
        return request.getParameter("onward") == null || onward == null
                ? request.getRequestURI()
                : caseFile.address(onward.place());
    }

    private String clashed(Sheets.Part<F> mine, Model model, HttpServletRequest request) {
        var sheet = sheets.of(mine.caseFile(), mine.officer());
        var theirs = formOf(sheet, versionOf(sheet));
        var yours = mine.yours();
        var fields = List.of(sheets.field("assessment.part." + part, theirs.asText(), yours.asText()));
        var clash = sheets.clash(sheet, part.name(), mine.officer(), fields);
        var both = sheets.both(sheet, part.name(), theirs, yours, request);
        var shown = both.map(FormMerges.Both::form).orElse(yours);
        sheets.show(shown, theirs, model);
        return page(
                sheet,
                frame(sheet).withClash(both.map(it -> clash.joined(it.clean())).orElse(clash)),
                shown.rowCount(),
                model);
    }

    private String page(AssessmentSheet sheet, PageFrame frame, int rows, Model model) {
        var address = frame.home() + ASSESSMENT + page;
        var said = FindingWords.of(sheet, sheets.words());
        model.addAttribute(
                "page",
                new PartPage(frame, sheet, "assessment.part." + part, address, rows, yesNo(), said, onward(sheet)));
        enrich(sheet, model);
        return "assessment/" + template;
    }

    private @Nullable String onward(AssessmentSheet sheet) {
        var onward = AssuranceWay.after(page);
        return onward == null ? null : onward.label(sheet, sheets.words());
    }

    private List<Option> yesNo() {
        return List.of(
                Option.of(true, sheets.words().message("assessment.yes")),
                Option.of(false, sheets.words().message("assessment.no")));
    }

    private PageFrame frame(AssessmentSheet sheet) {
        var above = page.substring(0, page.indexOf('/'));
        return PageFrame.of(sheet, sheets.words())
                .below(sheets.words().message("assessment.section." + above), "bedomning/" + above);
    }

    private int versionOf(AssessmentSheet sheet) {
        return sheet.versionOf(part.name()).number();
    }

    /** Also when another field of the form could not be read. */
    private static int posted(HttpServletRequest request) {
        var version = request.getParameter("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }
}
