package se.vagval.decision.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
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
        return toCase(caseFile.id(), caseFile.registryNumber().value());
    }

    List<Link> toDecision(CaseFileSummary caseFile) {
        return toDecision(caseFile.id(), caseFile.registryNumber().value());
    }

    List<Link> toDecision(CaseFileId caseFile, String registryNumber) {
        var toCase = toCase(caseFile, registryNumber);
        var decision = Link.to(words.message("decision.way.title"), "/arenden/" + caseFile + "/beslut");
        return List.of(toCase.get(0), toCase.get(1), decision);
    }

    private List<Link> toCase(CaseFileId caseFile, String registryNumber) {
        return List.of(
                Link.to(words.message("decision.cases"), "/arenden"), Link.to(registryNumber, "/arenden/" + caseFile));
    }
}
