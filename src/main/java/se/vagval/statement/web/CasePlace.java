package se.vagval.statement.web;

import java.util.List;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseTrail;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Where in the portal a page of the statement stands: its case, the way to it and its address. */
record CasePlace(CaseFileSummary caseFile, List<Link> trail) {

    static CasePlace of(CaseFileSummary caseFile, Words words) {
        return new CasePlace(caseFile, CaseTrail.to(caseFile, words));
    }

    /** For pages below the statement itself. */
    CasePlace below(Words words) {
        return new CasePlace(
                caseFile, CaseTrail.to(caseFile, words, Link.to(words.message("statement.title"), address())));
    }

    public String address() {
        return caseFile.id().address("utlatande");
    }
}
