package se.vagval.statement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;

/** What other modules may ask about strategic statements. */
public interface Statements {

    Optional<StatementSummary> summaryOf(CaseFileId caseFile);

    List<StatementSummary> summariesOf(Collection<CaseFileId> caseFiles);

    /**
     * Cases in any of the states whose recommendation departs from the rule table's suggestion, oldest first; those after
     * the one, or the first.
     */
    List<CaseFileId> deviating(Collection<CaseStatus> states, @Nullable UUID after, int limit);

    /** The statement as it would be printed today, whether or not it is approved: for trying the templates on a real case. */
    DocumentContent trialOf(CaseFileId caseFile);

    /** The approved edition, block by block, exactly as frozen. */
    Optional<ApprovedStatement> approvedOf(CaseFileId caseFile);

    /** The edition with that fingerprint, also when a later one has replaced it. */
    Optional<ApprovedStatement> approvedAs(CaseFileId caseFile, String hash);

    /** The edition with that fingerprint as the paper it became, the same file for everybody and for ever. */
    Optional<IssuedDocument> paperAs(CaseFileId caseFile, String hash, DocumentFormat format);

    /** Which of the editions with these fingerprints have not become their paper yet. */
    Set<String> papersToMake(Collection<String> hashes);

    /** Its bedömningsunderlag: why each part of it was judged as it was. */
    Optional<IssuedDocument> recordAs(CaseFileId caseFile, String hash);
}
