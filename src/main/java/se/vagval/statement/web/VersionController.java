package se.vagval.statement.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.StatementReading;
import se.vagval.statement.domain.StatementWriting;
import se.vagval.web.Option;
import se.vagval.web.Words;
import se.vagval.wording.VersionsPage;

/** The kept versions of a block, and what differs between two of them. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT + "/versioner")
class VersionController {

    private final StatementReading reading;
    private final StatementWriting writing;
    private final CaseFiles caseFiles;
    private final Words words;

    VersionController(StatementReading reading, StatementWriting writing, CaseFiles caseFiles, Words words) {
        this.reading = reading;
        this.writing = writing;
        this.caseFiles = caseFiles;
        this.words = words;
    }

    @GetMapping
    String show(
            @PathVariable CaseFileId caseFile,
            @RequestParam(name = "avsnitt", required = false) @Nullable BlockCode asked,
            @RequestParam(name = "fran", required = false) @Nullable Integer from,
            @RequestParam(name = "till", required = false) @Nullable Integer to,
            UserId reader,
            Model model) {
        var block = asked == null ? BlockCode.B1 : asked;
        var summary = caseFiles.summaryOf(caseFile);
        var place = CasePlace.of(summary, words).below(words);
        var parts = Stream.of(BlockCode.values())
                .map(it -> Option.of(it, words.of(it)))
                .toList();
        var writable = caseFiles.isWriter(summary, reader) && reading.isOpen(caseFile);
        var frame = new VersionsPage.Frame(place.trail(), "statement.versions.title", place.address(), parts);
        var choice = new VersionsPage.Asked(block.name(), from, to);
        model.addAttribute(
                "page",
                VersionsPage.of(
                        frame, choice, reading.versions(caseFile, block), reading.numberOf(caseFile, block), writable));
        return VersionsPage.VIEW;
    }

    @PostMapping("/aterstallning")
    String restore(
            @PathVariable CaseFileId caseFile,
            @RequestParam("avsnitt") BlockCode block,
            @RequestParam int number,
            @RequestParam int version,
            UserId officer,
            RedirectAttributes flash) {
        writing.restoreText(caseFile, block, number, version, officer);
        flash.addFlashAttribute("notice", "statement.restored");
        return "redirect:" + caseFile.address("utlatande#") + block;
    }
}
