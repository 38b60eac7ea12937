package se.vagval.casefile.domain;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.CaseReader;

/** Läsning av ett ärende, for its own pages. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class CaseReading {

    private final CaseFileRepository caseFiles;
    private final ArchivingRepository archivings;

    CaseReading(CaseFileRepository caseFiles, ArchivingRepository archivings) {
        this.caseFiles = caseFiles;
        this.archivings = archivings;
    }

    public CaseFile open(CaseFileId id) {
        return caseFiles.get(id);
    }

    /** When and why it was archived; asked only of a case that is. */
    public Optional<Archiving> archivingOf(CaseFile caseFile) {
        return caseFile.status() == CaseStatus.ARCHIVED
                ? archivings.findById(caseFile.id().value())
                : Optional.empty();
    }

    public CaseFileSummary summaryOf(CaseFile caseFile) {
        return Summaries.of(caseFile);
    }
}
