package se.vagval.decision.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.domain.CaseStanding;
import se.vagval.decision.domain.DecisionRefusal.Reason;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Det här saknas: each missing paper with the page where it is mended. */
@Component
class MissingPapers {

    private final Words words;

    MissingPapers(Words words) {
        this.words = words;
    }

    List<Link> links(CaseStanding standing) {
        var caseFile = standing.caseFile().id();
        return standing.missing().stream()
                .map(it -> Link.to(words.message("decision.missing." + it), caseFile.address() + address(it, caseFile)))
                .toList();
    }

    private static String address(Reason reason, CaseFileId caseFile) {
        return switch (reason) {
            case STATEMENT_NOT_APPROVED -> "/utlatande";
            case OPEN_SUPPLEMENT -> "/komplettering";
            case NOT_COMMUNICATED, COMMUNICATION_WAITS -> "/kommunicering";
            case SIGNATURE_MISSING -> "/beslut/undertecknande";
            default -> "/beslut/tjansteskrivelse";
        };
    }
}
