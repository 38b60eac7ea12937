package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.domain.BriefPart;
import se.vagval.decision.domain.BriefReason;
import se.vagval.decision.domain.BriefSheet;
import se.vagval.decision.domain.BriefTexts;
import se.vagval.decision.domain.BriefWriting;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.document.DocumentFormat;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;
import se.vagval.web.Saving;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The brief as the officer words it and sees it. */
@Controller
class BriefController {

    static final String ADDRESS = "/arenden/{caseFile}/beslut/sammanfattning";

    private final BriefWriting writing;
    private final Paper paper;
    private final Words words;
    private final Trails trails;
    private final Refusals refusals;
    private final CaseDoors doors;

    BriefController(BriefWriting writing, Paper paper, Words words, Trails trails, Refusals refusals, CaseDoors doors) {
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
        model.addAttribute("form", BriefForm.of(sheet.content().texts(), sheet.version()));
        return page(sheet, reader, null, model);
    }

    @PostMapping(ADDRESS)
    Object save(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") BriefForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String move,
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
                                caseFile,
                                form.moving(move).texts(),
                                form.versionOrNone(),
                                Saving.isAutosave(request),
                                officer),
                        "decision.brief.saved",
                        () -> move == null ? ADDRESS : ADDRESS + "#reasons",
                        () -> clash(caseFile, form, officer, model));
    }

    @PostMapping(ADDRESS + "/avsnitt/{part}/utkast")
    Object useDraft(
            @PathVariable CaseFileId caseFile,
            @PathVariable BriefPart part,
            @Valid @ModelAttribute("form") BriefForm form,
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
                        () -> writing.useDraft(caseFile, form.texts(), part, form.versionOrNone(), officer),
                        "wording.draftUsed",
                        () -> ADDRESS,
                        () -> clash(caseFile, form, officer, model));
    }

    @PostMapping(ADDRESS + "/avsnitt/{part}/egen-text")
    Object keepOwnText(
            @PathVariable CaseFileId caseFile,
            @PathVariable BriefPart part,
            @Valid @ModelAttribute("form") BriefForm form,
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
                        () -> writing.keepOwnText(caseFile, form.texts(), part, form.versionOrNone(), officer),
                        "wording.ownKept",
                        () -> ADDRESS,
                        () -> clash(caseFile, form, officer, model));
    }

    /** What was sent is the file that was sent; before that, the page as it stands. */
    @GetMapping(ADDRESS + ".pdf")
    ResponseEntity<byte[]> pdf(@PathVariable CaseFileId caseFile) {
        return paper.ofCase(
                caseFile,
                "beslutssammanfattning",
                DocumentFormat.PDF,
                writing.issued(caseFile),
                () -> writing.document(caseFile));
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, ADDRESS);
    }

    private String clash(CaseFileId caseFile, BriefForm mine, UserId officer, Model model) {
        var sheet = writing.sheet(caseFile);
        var theirs = sheet.content().texts();
        var yours = mine.texts();
        model.addAttribute("form", mine.at(sheet.version()));
        var fields = List.of(
                field("matter", theirs.matter(), yours.matter()),
                field("proposal", theirs.proposal(), yours.proposal()),
                field("for", lines(theirs.reasonsFor()), lines(yours.reasonsFor())),
                field("against", lines(theirs.reasonsAgainst()), lines(yours.reasonsAgainst())));
        var clash = new Clash(sheet.savedByName(), Swedish.stamp(sheet.savedAt()), sheet.version(), fields);
        return page(sheet, officer, clash, model);
    }

    private Clash.Field field(String part, String theirs, String yours) {
        return new Clash.Field(words.message("decision.brief." + part), theirs, yours);
    }

    private static String lines(List<BriefReason> reasons) {
        return String.join("\n", BriefTexts.words(reasons));
    }

    private String page(BriefSheet sheet, UserId reader, @Nullable Clash clash, Model model) {
        var mine =
                reader.equals(sheet.officer()) && doors.mayDo(sheet.caseFile().address("beslut/sammanfattning"));
        var trail = trails.toDecision(sheet.caseFile(), sheet.content().registryNumber());
        model.addAttribute("page", new BriefPage(sheet, new BriefView(sheet.content()), mine, trail, clash));
        return "decision/brief";
    }
}
