package se.vagval.decision.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.domain.BriefPart;
import se.vagval.decision.domain.BriefWriting;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** The versions of the brief, part by part. */
@Controller
@RequestMapping(BriefController.ADDRESS + "/versioner")
class BriefVersionController extends PaperVersionController<BriefPart> {

    private final BriefWriting writing;
    private final Trails trails;
    private final Words words;

    BriefVersionController(BriefWriting writing, Trails trails, Words words, Refusals refusals) {
        super(writing, words, refusals, BriefController.ADDRESS, "decision.brief.versions", BriefPart.MATTER);
        this.writing = writing;
        this.trails = trails;
        this.words = words;
    }

    @Override
    Shown shown(CaseFileId caseFile, UserId reader) {
        var sheet = writing.sheet(caseFile);
        var address = caseFile.address("beslut/sammanfattning");
        var paper = Link.to(words.message("decision.brief.title"), address);
        return new Shown(
                trails.below(caseFile, sheet.content().registryNumber(), paper),
                address,
                sheet.version(),
                !sheet.locked() && reader.equals(sheet.officer()));
    }
}
