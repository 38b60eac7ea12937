package se.vagval.casefile;

import java.util.Collection;
import java.util.Set;
import se.vagval.identity.UserId;

/**
 * Blinda läsare. Whoever is to judge a case anew reads the application and nothing of what others have judged of it, until
 * both have judged. Kept with the case, so that every door to its judgement is closed by the one rule.
 */
public interface BlindReaders {

    void blind(CaseFileId id, UserId person);

    void unblind(CaseFileId id, UserId person);

    /** All cases whose judgement the person may not see: for figures, which are of many cases at once. */
    Set<CaseFileId> blindOf(UserId person);

    /** Who may not see the judgement of the case: for whoever is to choose people to work with it. */
    Set<UserId> blindIn(CaseFileId id);

    /** Those of the cases whose judgement the person may not see: for rooms that show it elsewhere than on the case's pages. */
    Set<CaseFileId> blindAmong(Collection<CaseFileId> ids, UserId person);
}
