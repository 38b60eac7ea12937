package se.vagval.casefile;

import se.vagval.identity.UserId;

/**
 * Ärendets gång. The steps that other modules report when their part is done; the case's own guards decide whether the
 * step is allowed from where the case stands ({@link CaseRefusal} otherwise). The module that reports a step has acted, and leaves
 * the one trace of it; only a dispatch is an act of the case alone.
 */
public interface CaseProgress {

    void formalCheckStarted(CaseFileId id, UserId officer);

    void assessmentOpened(CaseFileId id, UserId officer);

    /** The application cannot pass the check; a refusal is to be argued. */
    void refusalPrepared(CaseFileId id, UserId officer);

    void submittedForReview(CaseFileId id, UserId officer);

    /** Handed in by mistake, and nobody has opened it yet. */
    void takenBack(CaseFileId id, UserId officer);

    void returnedToOfficer(CaseFileId id, UserId manager);

    void statementApproved(CaseFileId id, UserId manager);

    /** The approved statement is opened again, to be put right. */
    void statementReopened(CaseFileId id, UserId officer);

    /** A letter to the applicant is written, on what the decision will rest on. */
    void communicated(CaseFileId id, UserId officer);

    void sentToCommittee(CaseFileId id, UserId officer);

    /** The officer takes the case back before the committee has had it. */
    void withdrawnFromCommittee(CaseFileId id, UserId officer);

    void sentToDelegate(CaseFileId id, UserId officer);

    void tabled(CaseFileId id, UserId secretary);

    /** Tabling undone: the case waits for its decision at the same meeting after all. */
    void tablingUndone(CaseFileId id, UserId secretary);

    /** Återremiss. */
    void referredBack(CaseFileId id, UserId recorder);

    void decided(CaseFileId id, UserId recorder);

    /** A decision that was sent out has been corrected and is to be sent anew. */
    void dispatchReopened(CaseFileId id, UserId recorder);

    void dispatched(CaseFileId id, UserId officer);
}
