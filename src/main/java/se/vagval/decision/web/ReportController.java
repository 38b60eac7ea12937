package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.domain.ReportSection;
import se.vagval.decision.domain.ReportSheet;
import se.vagval.decision.domain.ReportWriting;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;
import se.vagval.web.FormMerges;
import se.vagval.web.Saving;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The official report: read, written with autosave, declared complete, opened again. */
@Controller
@RequestMapping(ReportController.ADDRESS)
class ReportController extends PaperPageController<ReportSection, Map<ReportSection, String>, ReportForm> {

    static final String ADDRESS = "/arenden/{caseFile}/beslut/tjansteskrivelse";

    private final ReportWriting writing;
    private final Words words;
    private final Trails trails;
    private final CaseDoors doors;
    private final FormMerges merges;

    ReportController(
            ReportWriting writing, Words words, Trails trails, Refusals refusals, CaseDoors doors, FormMerges merges) {
        super(writing, refusals, ADDRESS);
        this.doors = doors;
        this.merges = merges;
        this.writing = writing;
        this.words = words;
        this.trails = trails;
    }

    @Override
    String fresh(CaseFileId caseFile, UserId reader, Model model) {
        var sheet = writing.sheet(caseFile);
        model.addAttribute("form", ReportForm.of(sheet.content(), sheet.version()));
        return page(sheet, reader, null, model);
    }

    @Override
    String page(CaseFileId caseFile, UserId reader, Model model) {
        return page(writing.sheet(caseFile), reader, null, model);
    }

    @Override
    Object save(ReportForm form, Turn turn) {
        return answer(
                form,
                turn,
                () -> writing.save(
                        turn.caseFile(),
                        form.texts(),
                        form.versionOrNone(),
                        Saving.isAutosave(turn.request()),
                        turn.officer()),
                "decision.report.saved",
                () -> ADDRESS);
    }

    @PostMapping("/klarmarkering")
    Object complete(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        return answer(
                form,
                new Turn(caseFile, officer, errors, request, response, model, flash),
                () -> writing.complete(caseFile, form.texts(), form.versionOrNone(), officer),
                "decision.report.completed",
                () -> "/arenden/{caseFile}/beslut");
    }

    @PostMapping("/oppning")
    String reopen(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        writing.reopen(caseFile, officer);
        flash.addFlashAttribute("notice", "decision.report.reopened");
        return "redirect:" + ADDRESS;
    }

    @Override
    String clash(ReportForm mine, Turn turn) {
        var theirs = writing.sheet(turn.caseFile());
        var texts = mine.texts();
        var fields = Arrays.stream(ReportSection.values())
                .map(it -> new Clash.Field(words.of(it), theirs.content().text(it), texts.get(it)))
                .toList();
        var clash = new Clash(theirs.savedByName(), Swedish.stamp(theirs.savedAt()), theirs.version(), fields);
        var saved = ReportForm.of(theirs.content(), theirs.version());
        return page(
                theirs,
                turn.officer(),
                merges.show(clash, saved, mine.at(theirs.version()), turn.request(), turn.model()),
                turn.model());
    }

    private String page(ReportSheet sheet, UserId reader, @Nullable Clash clash, Model model) {
        var mine = reader.equals(sheet.caseFile().officer())
                && doors.mayDo(sheet.caseFile().id().address("beslut/tjansteskrivelse"));
        model.addAttribute("page", new ReportPage(sheet, mine, trails.toDecision(sheet.caseFile()), clash));
        return "decision/report";
    }
}
