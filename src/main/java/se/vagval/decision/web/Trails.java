package se.vagval.decision.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseTrail;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** The way to a page, for the breadcrumbs. */
@Component("decisionTrails")
class Trails {

    private final Words words;

    Trails(Words words) {
        this.words = words;
    }

    List<Link> toCase(CaseFileSummary caseFile) {
        return CaseTrail.to(caseFile, words);
    }

    List<Link> toDecision(CaseFileSummary caseFile) {
        return toDecision(caseFile.id(), caseFile.registryNumber().value());
    }

    List<Link> toDecision(CaseFileId caseFile, String registryNumber) {
        return CaseTrail.to(caseFile, registryNumber, words, decision(caseFile));
    }

    /** To a page below one of the papers. */
    List<Link> below(CaseFileSummary caseFile, Link paper) {
        return below(caseFile.id(), caseFile.registryNumber().value(), paper);
    }

    List<Link> below(CaseFileId caseFile, String registryNumber, Link paper) {
        return CaseTrail.to(caseFile, registryNumber, words, decision(caseFile), paper);
    }

    private Link decision(CaseFileId caseFile) {
        return Link.to(words.message("decision.way.title"), caseFile.address("beslut"));
    }
}
