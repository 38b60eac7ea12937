package se.vagval.decision.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.domain.BriefWriting;
import se.vagval.decision.domain.ReportWriting;
import se.vagval.document.DocumentFormat;

/** The brief and the official report as files: what was sent is the file that was sent; before that, the page as it stands. */
@Controller
class PaperFileController {

    private final BriefWriting briefs;
    private final ReportWriting reports;
    private final Paper paper;

    PaperFileController(BriefWriting briefs, ReportWriting reports, Paper paper) {
        this.briefs = briefs;
        this.reports = reports;
        this.paper = paper;
    }

    @GetMapping(BriefController.ADDRESS + ".pdf")
    ResponseEntity<byte[]> brief(@PathVariable CaseFileId caseFile) {
        return paper.ofCase(
                caseFile,
                "beslutssammanfattning",
                DocumentFormat.PDF,
                briefs.issued(caseFile),
                () -> briefs.document(caseFile));
    }

    @GetMapping(ReportController.ADDRESS + ".pdf")
    ResponseEntity<byte[]> reportAsPdf(@PathVariable CaseFileId caseFile) {
        return report(caseFile, DocumentFormat.PDF);
    }

    @GetMapping(ReportController.ADDRESS + ".docx")
    ResponseEntity<byte[]> reportAsWord(@PathVariable CaseFileId caseFile) {
        return report(caseFile, DocumentFormat.DOCX);
    }

    private ResponseEntity<byte[]> report(CaseFileId caseFile, DocumentFormat format) {
        return paper.ofCase(
                caseFile,
                "tjansteskrivelse",
                format,
                reports.issued(caseFile, format),
                () -> reports.document(caseFile));
    }
}
