package se.vagval.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** What other modules may ask about assessments. */
public interface Assessments {

    /** Everything a statement, a brief or a table shows of the assessment; empty parts where nothing has been judged yet. */
    AssessmentProfile profileOf(CaseFileId id);

    /** What still stands in the way of handing the statement to review, in the order of the work. */
    List<MissingPart> missingOf(CaseFileId id);

    /** Both at once, for those who show them on one page. */
    Report reportOf(CaseFileId id);

    /** Told when the statement goes to review: what the assessment's own pages point out stands from then on as it is. */
    void handedOn(CaseFileId id);

    /** Whose levels stand in each of the cases; one statement. */
    Map<CaseFileId, Set<UserId>> judgesOf(Collection<CaseFileId> ids);

    /** Bedömningen with what it still lacks. */
    record Report(AssessmentProfile profile, List<MissingPart> missing) {}

    /** Something that is missing: message key (with one optional argument) and the page where it is mended. */
    record MissingPart(String messageKey, String argument, String address) {}
}
