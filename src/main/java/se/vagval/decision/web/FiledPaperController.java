package se.vagval.decision.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.domain.FiledPaper;
import se.vagval.decision.domain.FiledPaperReading;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocuments.Issued;
import se.vagval.web.Link;

/** What the decision has given the case, read on a page and fetched as the file it became. */
@Controller
@RequestMapping("/arenden/{caseFile}/beslut/handlingar")
class FiledPaperController {

    /** Everything decision/paper.html shows. */
    record DocumentPage(
            DocumentContent content,
            List<Issued> files,
            List<String> notes,
            String address,
            boolean replaced,
            List<Link> trail) {}

    private final FiledPaperReading reading;
    private final Paper paper;
    private final Trails trails;

    FiledPaperController(FiledPaperReading reading, Paper paper, Trails trails) {
        this.reading = reading;
        this.paper = paper;
        this.trails = trails;
    }

    @GetMapping("/{handling}")
    String show(@PathVariable CaseFileId caseFile, @PathVariable("handling") UUID id, Model model) {
        var sheet = reading.sheet(caseFile, id);
        var registryNumber = sheet.content().header().registryNumber().value();
        model.addAttribute(
                "page",
                new DocumentPage(
                        sheet.content(),
                        sheet.files(),
                        sheet.notes(),
                        caseFile.address("beslut/handlingar/" + id),
                        !sheet.paper().inForce(),
                        trails.toDecision(caseFile, registryNumber)));
        return "decision/paper";
    }

    @GetMapping("/{handling}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable CaseFileId caseFile, @PathVariable("handling") UUID id) {
        return file(caseFile, id, DocumentFormat.PDF);
    }

    @GetMapping("/{handling}.docx")
    ResponseEntity<byte[]> word(@PathVariable CaseFileId caseFile, @PathVariable("handling") UUID id) {
        return file(caseFile, id, DocumentFormat.DOCX);
    }

    private ResponseEntity<byte[]> file(CaseFileId caseFile, UUID id, DocumentFormat format) {
        var sheet = reading.sheet(caseFile, id);
        var name = nameOf(sheet.paper()) + "-"
                + sheet.content().header().registryNumber().value();
        return paper.answer(reading.file(caseFile, id, format), name);
    }

    private static String nameOf(FiledPaper paper) {
        return switch (paper.kind()) {
            case MINUTES_EXTRACT -> "protokollsutdrag";
            case DELEGATED_DECISION -> "delegationsbeslut";
            case DECISION_LETTER -> "beslutsbrev-" + paper.whom();
            case DELEGATION_REPORT -> "delegationsanmalan";
            case MEETING_NOTICE -> "kallelse";
        };
    }
}
