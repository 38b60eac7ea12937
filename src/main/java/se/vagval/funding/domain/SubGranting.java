package se.vagval.funding.domain;

import static se.vagval.funding.domain.FundingRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.funding.domain.FundingAct.SubGrantRecorded;
import se.vagval.funding.domain.FundingRefusal.Reason;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.strategy.ProjectType;

/** Decisions within a frame project, which together are no larger than its frame. */
@Service
@Transactional
public class SubGranting {

    private final SubGrantRepository grants;
    private final FundingRepository funding;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubGranting(
            SubGrantRepository grants,
            FundingRepository funding,
            CaseFiles caseFiles,
            CaseInsight insight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.grants = grants;
        this.funding = funding;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.events = events;
        this.clock = clock;
    }

    @CaseReader
    @Transactional(readOnly = true)
    public List<SubGrant> of(CaseFileId id) {
        return grants.of(id);
    }

    @CaseOfficer
    public void record(CaseFileId id, SubGrant said, UserId officer) {
        insight.require(CasePermission.HANDLE, id, officer);
        caseFiles.hold(id);
        requireThat(caseFiles.summaryOf(id).projectType() == ProjectType.FRAMEWORK, Reason.NO_FRAME_PROJECT);
        var frame = funding.of(id).map(CaseFunding::granted).orElse(null);
        if (frame == null) {
            throw new FundingRefusal(Reason.NOT_GRANTED);
        }
        var taken = grants.of(id).stream().mapToLong(SubGrant::amount).sum();
        requireThat(taken + said.amount() <= frame, Reason.MORE_THAN_FRAME);
        requireThat(!said.decidedOn().isAfter(LocalDate.now(clock)), Reason.DAY_TO_COME);
        grants.add(id, said, officer, clock.instant());
        events.publishEvent(new SubGrantRecorded(id, said.amount(), officer));
    }
}
