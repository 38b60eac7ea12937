package se.vagval.funding.domain;

import static se.vagval.funding.domain.FundingRefusal.Reason.CHANGED_MEANWHILE;
import static se.vagval.funding.domain.FundingRefusal.Reason.MONEY_HAS_MOVED;
import static se.vagval.funding.domain.FundingRefusal.Reason.MORE_THAN_THE_YEAR;
import static se.vagval.funding.domain.FundingRefusal.Reason.NO_SUCH_SOURCE;
import static se.vagval.funding.domain.FundingRefusal.Reason.TAKEN_BACK;
import static se.vagval.funding.domain.FundingRefusal.requireThat;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.decision.Decisions;
import se.vagval.funding.domain.CaseFunding.EuPart;
import se.vagval.funding.domain.FundingAct.FundingPlanned;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;

/** The officer says which source the case is to be paid from, in which years, and what the EU is to pay. */
@Service
@CaseOfficer
@Transactional
public class FundingPlanning {

    private final FundingRepository funding;
    private final FrameRepository frames;
    private final PaymentRepository payments;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FundingPlanning(
            FundingRepository funding,
            FrameRepository frames,
            PaymentRepository payments,
            CaseFiles caseFiles,
            CaseInsight insight,
            Decisions decisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.funding = funding;
        this.frames = frames;
        this.payments = payments;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /** @param seen the version that was on the page */
    public void plan(CaseFileId id, int seen, String source, YearPlan years, EuPart eu, UserId officer) {
        insight.require(CasePermission.HANDLE, id, officer);
        caseFiles.hold(id);
        requireThat(frames.sources().stream().anyMatch(it -> it.code().equals(source)), NO_SUCH_SOURCE);
        var before = funding.of(id).orElseGet(() -> CaseFunding.unplanned(id, source));
        requireThat(before.version() == seen, CHANGED_MEANWHILE);
        var reversals = payments.reversalsOf(id);
        var hasMoved = !reversals.isEmpty() || payments.paymentsOf(id).stream().anyMatch(Payment::counts);
        requireThat(!hasMoved || source.equals(before.source()), MONEY_HAS_MOVED);
        requireThat(!before.isTakenBack(), TAKEN_BACK);
        requireThat(years.covers(reversals), MORE_THAN_THE_YEAR);
        var after = before.planned(source, years, eu, decisions.proposedIn(caseFiles.summaryOf(id)));
        if (after.equals(before)) {
            return;
        }
        funding.save(after, clock.instant());
        events.publishEvent(new FundingPlanned(id, source, officer));
    }
}
