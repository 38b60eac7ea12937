package se.vagval.casefile.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.LetterCases;

/** Answers what letters on their way ask of their case. */
@Component
class LetterCaseDirectory implements LetterCases {

    private final CaseFileRepository caseFiles;

    LetterCaseDirectory(CaseFileRepository caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Standing hold(CaseFileId id) {
        caseFiles.hold(id.value());
        var caseFile = caseFiles.get(id);
        return new Standing(
                caseFile.registryNumber(),
                caseFile.status(),
                caseFile.officer().orElse(null),
                caseFile.secrecyMark().isPresent());
    }
}
