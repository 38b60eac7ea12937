package se.vagval.statement.web;

import java.util.ArrayList;
import java.util.List;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Where in the portal a page of the statement stands: its case, the way to it and its address. */
record CasePlace(CaseFileSummary caseFile, List<Link> trail) {

    static CasePlace of(CaseFileSummary caseFile, Words words) {
        return new CasePlace(
                caseFile,
                List.of(
                        Link.to(words.message("statement.trail.cases"), "/arenden"),
                        Link.to(caseFile.registryNumber().value(), "/arenden/" + caseFile.id())));
    }

    /** For pages below the statement itself. */
    CasePlace below(Words words) {
        var longer = new ArrayList<>(trail);
        longer.add(Link.to(words.message("statement.title"), address()));
        return new CasePlace(caseFile, List.copyOf(longer));
    }

    public String address() {
        return "/arenden/" + caseFile.id() + "/utlatande";
    }
}
