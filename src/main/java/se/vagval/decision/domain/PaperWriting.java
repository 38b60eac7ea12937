package se.vagval.decision.domain;

import java.util.List;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.wording.TextVersion;

/**
 * Skriva ett beslutsunderlag. What an officer does with a paper whose parts are drafted from the case: the same for each, whatever
 * the parts {@code P} are called and in whatever shape {@code T} they are typed. Verbs that write answer the version after.
 */
public interface PaperWriting<P extends Enum<P>, T> {

    long save(CaseFileId caseFile, T texts, long version, boolean autosaved, UserId officer);

    /** One part follows the draft again; what is typed in the others is saved with it. */
    long useDraft(CaseFileId caseFile, T texts, P part, long version, UserId officer);

    /** The draft has moved, and the officer stands by the own words; what is typed is saved with it. */
    long keepOwnText(CaseFileId caseFile, T texts, P part, long version, UserId officer);

    long restore(CaseFileId caseFile, P part, int number, long version, UserId officer);

    List<TextVersion> versionsOf(CaseFileId caseFile, P part);
}
