package se.vagval.decision.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.domain.ReportSection;
import se.vagval.decision.domain.ReportWriting;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** The versions of the official report, section by section. */
@Controller
@RequestMapping(ReportController.ADDRESS + "/versioner")
class ReportVersionController extends PaperVersionController<ReportSection> {

    private final ReportWriting writing;
    private final Trails trails;
    private final Words words;

    ReportVersionController(ReportWriting writing, Trails trails, Words words, Refusals refusals) {
        super(writing, words, refusals, ReportController.ADDRESS, "decision.report.versions", ReportSection.SUMMARY);
        this.writing = writing;
        this.trails = trails;
        this.words = words;
    }

    @Override
    Shown shown(CaseFileId caseFile, UserId reader) {
        var sheet = writing.sheet(caseFile);
        var address = caseFile.address("beslut/tjansteskrivelse");
        var paper = Link.to(words.message("decision.report.title"), address);
        return new Shown(
                trails.below(sheet.caseFile(), paper),
                address,
                sheet.version(),
                sheet.isEditable() && reader.equals(sheet.caseFile().officer()));
    }
}
