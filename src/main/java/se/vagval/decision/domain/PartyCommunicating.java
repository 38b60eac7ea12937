package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.CASE_NOT_READY;
import static se.vagval.decision.domain.DecisionRefusal.Reason.LETTER_OVERTAKEN;
import static se.vagval.decision.domain.DecisionRefusal.Reason.REASON_MISSING;
import static se.vagval.decision.domain.DecisionRefusal.Reason.STATEMENT_NOT_APPROVED;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseProgress;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.LetterKey;
import se.vagval.casefile.LetterPost;
import se.vagval.casefile.LetterWay;
import se.vagval.casefile.Postage;
import se.vagval.decision.domain.Acts.PartyCommunicationAnswered;
import se.vagval.decision.domain.Acts.PartyCommunicationPosted;
import se.vagval.decision.domain.Acts.PartyCommunicationSent;
import se.vagval.decision.domain.Acts.PartyCommunicationWaived;
import se.vagval.decision.domain.Acts.PartyCommunicationWithdrawn;
import se.vagval.decision.domain.Acts.PartyCommunicationWritten;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.Statements;

/** Kommunicering. The officer tells the applicant what the decision will rest on, says when it was sent, and files the answer. */
@Service
@Transactional
@CaseOfficer
public class PartyCommunicating {

    private final PartyCommunicationRepository communications;
    private final CommunicationWaiverRepository waivers;
    private final CommunicationPapers papers;
    private final Statements statements;
    private final CaseFiles caseFiles;
    private final CaseProgress progress;
    private final CommunicationDuty duty;
    private final CaseInsight insight;
    private final LetterPost post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartyCommunicating(
            PartyCommunicationRepository communications,
            CommunicationWaiverRepository waivers,
            CommunicationPapers papers,
            Statements statements,
            CaseFiles caseFiles,
            CaseProgress progress,
            CommunicationDuty duty,
            CaseInsight insight,
            LetterPost post,
            ApplicationEventPublisher events,
            Clock clock) {
        this.communications = communications;
        this.waivers = waivers;
        this.papers = papers;
        this.statements = statements;
        this.caseFiles = caseFiles;
        this.progress = progress;
        this.duty = duty;
        this.insight = insight;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the letter; it has not been sent by that. One at a time. */
    public void write(CaseFileId id, PartyCommunication.Told told, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        var status = caseFiles.summaryOf(id).status();
        requireThat(CaseReferring.REFERABLE.contains(status) && noneOpen(id), CASE_NOT_READY);
        var approved = approved(id);
        var basis = new PartyCommunication.Basis(approved.hash(), approved.date());
        var written = communications.save(new PartyCommunication(id, basis, told, officer, clock.instant()));
        papers.make(written);
        if (status == CaseStatus.STATEMENT_APPROVED) {
            progress.communicated(id, officer);
        }
        events.publishEvent(new PartyCommunicationWritten(id, told.due(), officer));
    }

    public void sent(CaseFileId id, LetterWay way, LocalDate on, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        var told = open(id);
        told.letter().requireAtHand();
        told.sent(way, on, officer, clock.instant());
        events.publishEvent(new PartyCommunicationSent(id, on, officer));
    }

    /** Hands the letter to the mail server; it has been sent when that took it, and not before. */
    public void post(CaseFileId id, String address, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        Postage.of(post, !insight.markedAmong(List.of(id)).isEmpty()).require();
        var told = open(id);
        requireThat(duty.isOf(told), LETTER_OVERTAKEN);
        told.letter().post(papers.mail(told, address, officer, clock.instant()));
        post.post(new LetterKey(LetterKey.Kind.COMMUNICATION, told.id()), officer, address);
        events.publishEvent(new PartyCommunicationPosted(id, officer));
    }

    public void withdraw(CaseFileId id, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        var told = open(id);
        told.letter().requireAtHand();
        told.letter().withdraw(officer, clock.instant());
        events.publishEvent(new PartyCommunicationWithdrawn(id, officer));
    }

    /** What the applicant said; nothing, when the time ran out. */
    public void answered(CaseFileId id, String answer, LocalDate on, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        open(id).letter().answered(answer, on, officer, clock.instant());
        events.publishEvent(new PartyCommunicationAnswered(id, on, officer));
    }

    /** It is plainly needless, or may not wait; the reason is kept with the case. */
    public void waive(CaseFileId id, String reason, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        requireThat(CaseReferring.REFERABLE.contains(caseFiles.summaryOf(id).status()), CASE_NOT_READY);
        requireThat(!reason.isBlank(), REASON_MISSING);
        waivers.save(new CommunicationWaiver(id, approved(id).hash(), reason, officer, clock.instant()));
        events.publishEvent(new PartyCommunicationWaived(id, officer));
    }

    private ApprovedStatement approved(CaseFileId id) {
        return statements.approvedOf(id).orElseThrow(() -> new DecisionRefusal(STATEMENT_NOT_APPROVED));
    }

    private boolean noneOpen(CaseFileId id) {
        return communications.findByCaseFileOrderByWrittenAtDesc(id.value()).stream()
                .noneMatch(it -> it.letter().isOpen());
    }

    private PartyCommunication open(CaseFileId id) {
        return communications.findByCaseFileOrderByWrittenAtDesc(id.value()).stream()
                .filter(it -> it.letter().isOpen())
                .findFirst()
                .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.WRONG_STATE));
    }
}
