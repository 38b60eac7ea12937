package se.vagval.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.document.DocumentContent;
import se.vagval.identity.UserId;
import se.vagval.statement.domain.PrintedStatement;
import se.vagval.statement.domain.StatementArchiving;
import se.vagval.statement.domain.StatementReading;
import se.vagval.web.Words;

/** The statement: being written, or once approved as the edition it became. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT)
class StatementController {

    /** {@code writable}: this person may hand it in from here. */
    record PreviewPage(CasePlace place, DocumentContent letter, boolean writable) {}

    private final StatementPages pages;
    private final StatementReading reading;
    private final StatementArchiving archive;
    private final CaseFiles caseFiles;
    private final Words words;

    StatementController(
            StatementPages pages,
            StatementReading reading,
            StatementArchiving archive,
            CaseFiles caseFiles,
            Words words) {
        this.pages = pages;
        this.reading = reading;
        this.archive = archive;
        this.caseFiles = caseFiles;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, HttpServletRequest request, Model model) {
        var writing = pages.unlessApproved(caseFile, request);
        if (writing.isEmpty()) {
            var edition = archive.editionOf(caseFile).orElseThrow();
            pages.show(pages.letter(caseFile, edition, request), model);
            return "statement/approved";
        }
        model.addAttribute("page", writing.get());
        return LetterSaves.VIEW;
    }

    @GetMapping("/forhandsgranskning")
    String preview(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var summary = caseFiles.summaryOf(caseFile);
        var place = CasePlace.of(summary, words).below(words);
        var writable = reader.equals(summary.officer()) && reading.isOpen(caseFile);
        var printed = archive.editionOf(caseFile)
                .map(it -> it.content().printed())
                .orElseGet(() -> reading.preview(caseFile));
        model.addAttribute("page", new PreviewPage(place, PrintedStatement.of(printed), writable));
        return "statement/preview";
    }
}
