package se.vagval.casefile.domain;

import se.vagval.casefile.CaseFileSummary;

/** Makes the case in brief, as other rooms and the pages see it. */
final class Summaries {

    private Summaries() {}

    static CaseFileSummary of(CaseFile caseFile) {
        var headline = caseFile.headline();
        return new CaseFileSummary(
                caseFile.id(),
                caseFile.registryNumber(),
                headline.title(),
                headline.projectType(),
                headline.applicant(),
                caseFile.received(),
                caseFile.frameworkVersion(),
                caseFile.status(),
                caseFile.unit(),
                caseFile.officer().orElse(null),
                headline.appliedAmount(),
                headline.municipalities(),
                headline.funds());
    }
}
