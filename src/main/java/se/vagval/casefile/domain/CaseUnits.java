package se.vagval.casefile.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.vagval.audit.SubjectUnits;
import se.vagval.identity.UnitId;

/** Tells the trail in whose unit a case is handled. */
@Component
class CaseUnits implements SubjectUnits {

    private final CaseFileRepository caseFiles;

    CaseUnits(CaseFileRepository caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public Optional<UnitId> unitOf(UUID subject) {
        return caseFiles.findById(subject).map(CaseFile::unit);
    }
}
