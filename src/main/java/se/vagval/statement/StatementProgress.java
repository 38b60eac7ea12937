package se.vagval.statement;

import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Utlåtandets gång, as the one who decides moves it on. */
public interface StatementProgress {

    /** Återremiss: the approved statement is open again for a new edition; the old one stays readable. */
    void referredBack(CaseFileId caseFile, String reason, UserId recorder);
}
