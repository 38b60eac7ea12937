package se.vagval.statement.web;

import java.util.List;
import java.util.Optional;
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
import se.vagval.statement.domain.VersionView;
import se.vagval.web.WordDiff;
import se.vagval.web.WordDiff.Piece;
import se.vagval.web.Words;

/** The kept versions of a block, and what differs between two of them. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT + "/versioner")
class VersionController {

    /** Everything statement/versions.html shows. */
    record VersionsPage(
            CasePlace place,
            BlockCode block,
            List<VersionView> versions,
            @Nullable VersionView from,
            @Nullable VersionView to,
            List<Piece> changes,
            int number,
            boolean writable) {

        public BlockCode[] blocks() {
            return BlockCode.values();
        }
    }

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
        var versions = reading.versions(caseFile, block);
        var newer = find(versions, to).or(() -> versions.stream().findFirst()).orElse(null);
        var older = find(versions, from)
                .or(() -> versions.stream().skip(1).findFirst())
                .orElse(null);
        var changes =
                newer == null ? List.<Piece>of() : WordDiff.between(older == null ? "" : older.text(), newer.text());
        boolean writable = summary.officer() != null && summary.officer().equals(reader) && reading.isOpen(caseFile);
        var place = CasePlace.of(summary, words).below(words);
        int number = reading.numberOf(caseFile, block);
        model.addAttribute("page", new VersionsPage(place, block, versions, older, newer, changes, number, writable));
        return "statement/versions";
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

    private static Optional<VersionView> find(List<VersionView> versions, @Nullable Integer number) {
        return versions.stream()
                .filter(it -> number != null && it.number() == number)
                .findFirst();
    }
}
