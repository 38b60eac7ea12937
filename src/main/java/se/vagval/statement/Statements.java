package se.vagval.statement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.vagval.casefile.CaseFileId;
import se.vagval.document.DocumentContent;

/** What other modules may ask about strategic statements. */
public interface Statements {

    Optional<StatementSummary> summaryOf(CaseFileId caseFile);

    List<StatementSummary> summariesOf(Collection<CaseFileId> caseFiles);

    /** The approved edition, block by block, exactly as frozen. */
    Optional<ApprovedStatement> approvedOf(CaseFileId caseFile);

    /** The approved edition as the document that is printed, for those who meet it outside the case's own pages. */
    Optional<DocumentContent> documentOf(CaseFileId caseFile);
}
