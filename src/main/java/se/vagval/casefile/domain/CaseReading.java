package se.vagval.casefile.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.identity.CaseReader;

/** Läsning av ett ärende, for its own pages. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class CaseReading {

    private final CaseFileRepository caseFiles;

    CaseReading(CaseFileRepository caseFiles) {
        this.caseFiles = caseFiles;
    }

    public CaseFile open(CaseFileId id) {
        return caseFiles.get(id);
    }

    public CaseFileSummary summaryOf(CaseFile caseFile) {
        return Summaries.of(caseFile);
    }
}
