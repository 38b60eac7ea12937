package se.vagval.casefile.web;

import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.IntakeReviewing;

/** Tells a page whether a case was registered from a received file, so that it can lead there. */
@Component("intakeOriginals")
public class IntakeOriginals {

    private final IntakeReviewing reviewing;

    IntakeOriginals(IntakeReviewing reviewing) {
        this.reviewing = reviewing;
    }

    public boolean existFor(CaseFileId caseFile) {
        return reviewing.hasOriginal(caseFile);
    }
}
