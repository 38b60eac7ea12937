package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
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
            UserId officer,
            Model model,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            var sheet = sheets.of(caseFile, officer);
            return page(sheet, frame(sheet).withVersion(posted(request)), Rows.sent(request), model);
        }
        var version = posted(request);
        var mine = new Sheets.Part<>(
                caseFile,
                part.name(),
                officer,
                form,
                version,
                sheet -> formOf(sheet, versionOf(sheet)),
                (it, seen) -> write(caseFile, it, seen, officer));
        return new Saving(request, response, flash)
                .answer(
                        () -> sheets.save(mine, request),
                        "assessment.saved",
                        request::getRequestURI,
                        () -> clashed(mine, model, request));
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
        model.addAttribute("page", new PartPage(frame, sheet, "assessment.part." + part, address, rows, yesNo(), said));
        enrich(sheet, model);
        return "assessment/" + template;
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
