package se.vagval.casefile;

import se.vagval.identity.UserId;

/**
 * Ärendets gång. The steps that other modules report when their part is done; the case's own guards decide whether the
 * step is allowed from where the case stands ({@link CaseRefusal} otherwise). Each step is an act with its own trace.
 */
public interface CaseProgress {

    void submittedForReview(CaseFileId id, UserId officer);

    void returnedToOfficer(CaseFileId id, UserId manager);

    void statementApproved(CaseFileId id, UserId manager);

    void sentToCommittee(CaseFileId id, UserId officer);

    void sentToDelegate(CaseFileId id, UserId officer);

    void tabled(CaseFileId id, UserId secretary);

    void decided(CaseFileId id, UserId recorder);

    void dispatched(CaseFileId id, UserId officer);
}
