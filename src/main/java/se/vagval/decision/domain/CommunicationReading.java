package se.vagval.decision.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.LetterPost;
import se.vagval.casefile.Postage;
import se.vagval.decision.domain.LetterDrafting.LetterDraft;
import se.vagval.document.CopyText;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;
import se.vagval.identity.CaseReader;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.Statements;
import se.vagval.web.NotFoundRefusal;

/** What the applicant has been told before the decision, and what came back. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class CommunicationReading {

    private final PartyCommunicationRepository communications;
    private final CommunicationDuty duty;
    private final CommunicationPapers papers;
    private final IssuedDocuments issued;
    private final Statements statements;
    private final CaseFiles caseFiles;
    private final LetterDrafting drafting;
    private final CaseInsight insight;
    private final LetterPost post;

    CommunicationReading(
            PartyCommunicationRepository communications,
            CommunicationDuty duty,
            CommunicationPapers papers,
            IssuedDocuments issued,
            Statements statements,
            CaseFiles caseFiles,
            LetterDrafting drafting,
            CaseInsight insight,
            LetterPost post) {
        this.insight = insight;
        this.post = post;
        this.communications = communications;
        this.duty = duty;
        this.papers = papers;
        this.issued = issued;
        this.statements = statements;
        this.caseFiles = caseFiles;
        this.drafting = drafting;
    }

    /**
     * Kommuniceringen i ett ärende. Whether the proposal goes against the applicant, the letter that waits with its files and
     * text, those that are over, and why it was found needless.
     */
    public record CommunicationSheet(
            CaseFileSummary caseFile,
            boolean writable,
            boolean needed,
            @Nullable Waiting open,
            List<PartyCommunication> earlier,
            @Nullable String waived,
            Postage postage) {}

    /** The letter that waits, as it can be sent; {@code current} when it tells of what is still to be decided. */
    public record Waiting(PartyCommunication told, String text, List<IssuedDocuments.Issued> files, boolean current) {}

    public CommunicationSheet sheet(CaseFileId id) {
        var caseFile = caseFiles.summaryOf(id);
        var all = communications.findByCaseFileOrderByWrittenAtDesc(id.value());
        var approved = statements.approvedOf(id);
        var open = all.stream().filter(it -> it.letter().isOpen()).findFirst();
        return new CommunicationSheet(
                caseFile,
                approved.isPresent() && open.isEmpty() && CaseReferring.REFERABLE.contains(caseFile.status()),
                approved.map(ApprovedStatement::proposal)
                        .filter(it -> CommunicationDuty.goesAgainst(it, caseFile.appliedAmount()))
                        .isPresent(),
                open.map(it -> new Waiting(
                                it, CopyText.of(papers.content(it)), issued.issuedOf(it.id()), duty.isOf(it)))
                        .orElse(null),
                all.stream().filter(it -> !it.letter().isOpen()).toList(),
                approved.flatMap(it -> duty.waiverOf(id, it.hash()))
                        .map(CommunicationWaiver::reason)
                        .orElse(null),
                Postage.of(post, !insight.markedAmong(List.of(id)).isEmpty()));
    }

    /** What the letter would say: the proposal with its conditions, and what speaks against the application. */
    public LetterDraft drafted(CaseFileId id) {
        return drafting.of(id);
    }

    /** The answer as it is shown to those who decide; the letter about the edition in force. */
    public Optional<PartyCommunication> told(CaseFileId id) {
        return statements.approvedOf(id).flatMap(it -> duty.toldOf(id, it.hash()));
    }

    public IssuedDocument letter(CaseFileId id, UUID told, DocumentFormat format) {
        return communications
                .findById(told)
                .filter(it -> it.caseFile().equals(id))
                .map(it -> papers.of(it, format))
                .orElseThrow(() -> new NotFoundRefusal("communication"));
    }
}
