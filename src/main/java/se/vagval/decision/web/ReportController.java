package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.ReportSection;
import se.vagval.decision.domain.ReportSheet;
import se.vagval.decision.domain.ReportWriting;
import se.vagval.document.DocumentFormat;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;
import se.vagval.web.Saving;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The official report: read, written with autosave, declared complete, opened again, printed. */
@Controller
class ReportController {

    static final String ADDRESS = "/arenden/{caseFile}/beslut/tjansteskrivelse";

    private final ReportWriting writing;
    private final Paper paper;
    private final Words words;
    private final Trails trails;
    private final Refusals refusals;
    private final CaseDoors doors;

    ReportController(
            ReportWriting writing, Paper paper, Words words, Trails trails, Refusals refusals, CaseDoors doors) {
        this.doors = doors;
        this.refusals = refusals;
        this.writing = writing;
        this.paper = paper;
        this.words = words;
        this.trails = trails;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var sheet = writing.sheet(caseFile);
        model.addAttribute("form", ReportForm.of(sheet.content(), sheet.version()));
        return page(sheet, reader, null, model);
    }

    @PostMapping(ADDRESS)
    Object save(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(writing.sheet(caseFile), officer, null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> writing.save(
                                caseFile, form.texts(), form.versionOrNone(), Saving.isAutosave(request), officer),
                        "decision.report.saved",
                        () -> ADDRESS,
                        () -> clash(caseFile, form, officer, model));
    }

    @PostMapping(ADDRESS + "/klarmarkering")
    Object complete(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(writing.sheet(caseFile), officer, null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> writing.complete(caseFile, form.texts(), form.versionOrNone(), officer),
                        "decision.report.completed",
                        () -> "/arenden/{caseFile}/beslut",
                        () -> clash(caseFile, form, officer, model));
    }

    @PostMapping(ADDRESS + "/avsnitt/{section}/utkast")
    Object useDraft(
            @PathVariable CaseFileId caseFile,
            @PathVariable ReportSection section,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(writing.sheet(caseFile), officer, null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> writing.useDraft(caseFile, form.texts(), section, form.versionOrNone(), officer),
                        "wording.draftUsed",
                        () -> ADDRESS,
                        () -> clash(caseFile, form, officer, model));
    }

    @PostMapping(ADDRESS + "/avsnitt/{section}/egen-text")
    Object keepOwnText(
            @PathVariable CaseFileId caseFile,
            @PathVariable ReportSection section,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(writing.sheet(caseFile), officer, null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> writing.keepOwnText(caseFile, form.texts(), section, form.versionOrNone(), officer),
                        "wording.ownKept",
                        () -> ADDRESS,
                        () -> clash(caseFile, form, officer, model));
    }

    @PostMapping(ADDRESS + "/oppning")
    String reopen(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        writing.reopen(caseFile, officer);
        flash.addFlashAttribute("notice", "decision.report.reopened");
        return "redirect:" + ADDRESS;
    }

    @GetMapping(ADDRESS + ".pdf")
    ResponseEntity<byte[]> pdf(@PathVariable CaseFileId caseFile) {
        return print(caseFile, DocumentFormat.PDF);
    }

    @GetMapping(ADDRESS + ".docx")
    ResponseEntity<byte[]> word(@PathVariable CaseFileId caseFile) {
        return print(caseFile, DocumentFormat.DOCX);
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, ADDRESS);
    }

    private ResponseEntity<byte[]> print(CaseFileId caseFile, DocumentFormat format) {
        return paper.ofCase(
                caseFile,
                "tjansteskrivelse",
                format,
                writing.issued(caseFile, format),
                () -> writing.document(caseFile));
    }

    /** Both texts, and nothing lost: the form keeps what was written here and now carries the other's version. */
    private String clash(CaseFileId caseFile, ReportForm mine, UserId officer, Model model) {
        var theirs = writing.sheet(caseFile);
        var texts = mine.texts();
        var fields = Arrays.stream(ReportSection.values())
                .map(it -> new Clash.Field(words.of(it), theirs.content().text(it), texts.get(it)))
                .toList();
        model.addAttribute("form", mine.at(theirs.version()));
        var clash = new Clash(theirs.savedByName(), Swedish.stamp(theirs.savedAt()), theirs.version(), fields);
        return page(theirs, officer, clash, model);
    }

    private String page(ReportSheet sheet, UserId reader, @Nullable Clash clash, Model model) {
        var mine = reader.equals(sheet.caseFile().officer())
                && doors.mayDo(sheet.caseFile().id().address("beslut/tjansteskrivelse"));
        model.addAttribute("page", new ReportPage(sheet, mine, trails.toDecision(sheet.caseFile()), clash));
        return "decision/report";
    }
}
