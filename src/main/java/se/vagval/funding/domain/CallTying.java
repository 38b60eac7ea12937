package se.vagval.funding.domain;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.funding.domain.FundingAct.CaseTiedToCall;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;

/** The officer says which call or offer the application answers. */
@Service
@CaseOfficer
@Transactional
public class CallTying {

    private final CallRepository calls;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallTying(
            CallRepository calls,
            CaseFiles caseFiles,
            CaseInsight insight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calls = calls;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.events = events;
        this.clock = clock;
    }

    /** A case that came in while the call was open; none unties it. */
    public void tie(CaseFileId id, @Nullable UUID call, UserId officer) {
        insight.require(CasePermission.HANDLE, id, officer);
        if (Objects.equals(calls.ofCase(id).map(FundingCall::id).orElse(null), call)) {
            return;
        }
        if (call == null) {
            calls.untie(id);
        } else {
            var received = caseFiles.summaryOf(id).received();
            FundingRefusal.requireThat(
                    calls.openFor(id, received).stream().anyMatch(it -> it.id().equals(call)),
                    FundingRefusal.Reason.CALL_NOT_OPEN);
            calls.tie(id, call, clock.instant());
        }
        events.publishEvent(new CaseTiedToCall(id, officer));
    }
}
