package se.vagval.assessment.web;

import org.springframework.stereotype.Component;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.scoring.ChainReading;
import se.vagval.scoring.Proposals;

/** Läsningen av effektkedjan, for the pages that show it. */
@Component
class ChainReadings {

    private final Proposals proposals;

    ChainReadings(Proposals proposals) {
        this.proposals = proposals;
    }

    ChainReading of(AssessmentSheet sheet) {
        return proposals.chainOf(sheet.caseFile(), sheet.application());
    }
}
