package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.OWN_PAPERS;
import static se.vagval.decision.domain.DecisionRefusal.Reason.REPORT_NOT_COMPLETE;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.decision.domain.Acts.PapersApproved;
import se.vagval.identity.PaperApprover;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.StandIn;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** The second pair of eyes on brief and report: a manager of the case's unit, or the director, approves what was read. */
@Service
@Transactional
@PaperApprover
public class PaperReviewing {

    private final OfficialReportRepository reports;
    private final BriefEditionRepository editions;
    private final PaperApprovalRepository approvals;
    private final Papers papers;
    private final Contradictions contradictions;
    private final CaseInsight insight;
    private final CaseFiles caseFiles;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperReviewing(
            OfficialReportRepository reports,
            BriefEditionRepository editions,
            PaperApprovalRepository approvals,
            Papers papers,
            Contradictions contradictions,
            CaseInsight insight,
            CaseFiles caseFiles,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.editions = editions;
        this.approvals = approvals;
        this.papers = papers;
        this.contradictions = contradictions;
        this.insight = insight;
        this.caseFiles = caseFiles;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PaperSheet sheet(CaseFileId caseFile, UserId approver) {
        requireAccess(caseFile, approver);
        var edition = complete(caseFile);
        var before = lastApproved(caseFile).orElse(null);
        return new PaperSheet(
                caseFiles.summaryOf(caseFile),
                edition.id(),
                edition.content(),
                edition.report(),
                isOwn(caseFile, edition, approver),
                overtaken(caseFile).orElse(null),
                before != null && before.content().equals(edition.content()),
                before != null && before.report().saysSameAs(edition.report()),
                contradictions.in(edition.content(), edition.report()),
                approvals.findByEdition(edition.id()).stream()
                        .map(PaperApproval::signed)
                        .toList());
    }

    /** The papers somebody had read, when there are others since. */
    @Transactional(readOnly = true)
    public BriefEdition read(CaseFileId caseFile, UUID edition, UserId approver) {
        requireAccess(caseFile, approver);
        return editions.findById(edition)
                .filter(it -> it.caseFile().equals(caseFile))
                .orElseThrow(() -> new NotDelegated(caseFile));
    }

    public void approve(CaseFileId caseFile, @Nullable UUID read, UserId approver) {
        requireAccess(caseFile, approver);
        var edition = complete(caseFile);
        OtherPapersRefusal.requireSame(edition.id(), read);
        requireThat(!isOwn(caseFile, edition, approver), OWN_PAPERS);
        overtaken(caseFile).ifPresent(it -> requireThat(false, it));
        var person = users.person(approver);
        var unit = users.units().getOrDefault(person.unit(), "");
        approvals.saveAndFlush(new PaperApproval(
                edition,
                person,
                unit,
                inPlaceOf(person, caseFiles.summaryOf(caseFile).unit()),
                clock.instant()));
        events.publishEvent(new PapersApproved(caseFile, approver));
    }

    private static String inPlaceOf(Person approver, UnitId unit) {
        return approver.insteadOf(Role.UNIT_MANAGER, unit)
                .or(() -> approver.insteadOf(Role.DEVELOPMENT_DIRECTOR))
                .map(StandIn::signature)
                .orElse("");
    }

    private BriefEdition complete(CaseFileId caseFile) {
        return papers.complete(reports.findByCaseFile(caseFile.value()))
                .orElseThrow(() -> new DecisionRefusal(REPORT_NOT_COMPLETE));
    }

    private Optional<DecisionRefusal.Reason> overtaken(CaseFileId caseFile) {
        return papers.overtaken(caseFile, reports.findByCaseFile(caseFile.value()));
    }

    private Optional<BriefEdition> lastApproved(CaseFileId caseFile) {
        return approvals.findByCaseFileOrderByApprovedAtDesc(caseFile.value()).stream()
                .findFirst()
                .flatMap(it -> editions.findById(it.edition()));
    }

    private boolean isOwn(CaseFileId caseFile, BriefEdition edition, UserId approver) {
        return edition.isOwnTo(approver, caseFiles.summaryOf(caseFile).officer());
    }

    private void requireAccess(CaseFileId caseFile, UserId approver) {
        insight.require(CasePermission.APPROVE_PAPERS, caseFile, approver);
    }
}
