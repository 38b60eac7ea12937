package se.vagval.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseTrail;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Sidram. What every page of the assessment shows around its own matter. {@code open}: this person may write here. */
record PageFrame(
        CaseFileSummary caseFile,
        boolean open,
        List<Link> trail,
        int version,
        @Nullable Clash clash) {

    static PageFrame of(AssessmentSheet sheet, Words words) {
        var caseFile = sheet.caseFile();
        var overview = Link.to(words.message("assessment.title"), caseFile.id().address("bedomning"));
        var trail = CaseTrail.to(caseFile, words, overview);
        return new PageFrame(sheet.caseFile(), sheet.open(), trail, 0, null);
    }

    PageFrame below(String label, String page) {
        var longer = new ArrayList<>(trail);
        longer.add(Link.to(label, home() + "/" + page));
        return new PageFrame(caseFile, open, List.copyOf(longer), version, clash);
    }

    /** For the overview, which the trail itself ends at. */
    PageFrame atTop() {
        return new PageFrame(caseFile, open, trail.subList(0, 2), version, clash);
    }

    PageFrame withVersion(int shown) {
        return new PageFrame(caseFile, open, trail, shown, clash);
    }

    PageFrame withClash(Clash met) {
        return new PageFrame(caseFile, open, trail, (int) met.version(), met);
    }

    public String home() {
        return caseFile.id().address();
    }
}
