package se.vagval.casefile;

import java.util.Set;
import se.vagval.identity.UserId;

/** Jävsanmälan by those who meet a case elsewhere than on its own pages: the elected, at a meeting's reading address. */
public interface ConflictDeclarations {

    /** The person's own declaration that there is a conflict of interest, with its ground; closes the case to the person. */
    void declareConflict(CaseFileId id, UserId person, String ground);

    /** Whose declared conflict of interest stands in the case. */
    Set<UserId> conflictedIn(CaseFileId id);
}
