package se.vagval.casefile;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import se.vagval.identity.Person;
import se.vagval.identity.UserId;

/** Insyn i ärenden, as other rooms ask for it: before they show a case elsewhere than on its own pages. */
public interface CaseInsight {

    /** How far the person sees into each of the cases; one statement, however many they are. */
    Map<CaseFileId, Insight> insightsOf(UserId reader, Collection<CaseFileId> ids);

    /** The same of how the cases have been judged, which is closed also to whoever is to judge them anew. One statement. */
    Map<CaseFileId, Insight> judgementInsightsOf(UserId reader, Collection<CaseFileId> ids);

    /** Refuses with {@link CaseRefusal} what the person may not do in the case. */
    void require(CasePermission permission, CaseFileId id, UserId person);

    /** Of each of the cases why the person may not do it; of those the person may do it in, nothing. One statement. */
    Map<CaseFileId, CaseRefusal.Reason> refusalsOf(
            CasePermission permission, Collection<CaseFileId> ids, UserId person);

    /** Refuses when the case is closed to the person; whose case it is does not matter here. */
    Insight requireOpen(CaseFileId id, UserId person);

    /** Refuses also whoever is to judge the case anew: for what tells how it has been judged. */
    Insight requireJudgementOpen(CaseFileId id, UserId person);

    /** Refuses also when the case lies in the archive, where it can be read and no more. */
    void requireOpenToChange(CaseFileId id, UserId person);

    /** Those of the cases that bear a secrecy mark, whoever asks: what a paper for everybody may say is decided by that alone. */
    Set<CaseFileId> markedAmong(Collection<CaseFileId> ids);

    /** The same rule for a statement of the asking room's own; see {@link InsightConditions}. */
    InsightConditions conditionsFor(Person reader);

    /** Leaves a trace, one a day, of each marked case that was shown to the person. */
    void noteReading(Collection<CaseFileId> ids, UserId reader);
}
