package se.vagval.statement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.vagval.casefile.CaseFileId;

/** What other modules may ask about strategic statements. */
public interface Statements {

    Optional<StatementSummary> summaryOf(CaseFileId caseFile);

    List<StatementSummary> summariesOf(Collection<CaseFileId> caseFiles);

    /** The approved edition, block by block, exactly as frozen. */
    Optional<ApprovedStatement> approvedOf(CaseFileId caseFile);
}
