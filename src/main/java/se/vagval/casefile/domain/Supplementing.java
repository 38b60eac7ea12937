package se.vagval.casefile.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.domain.CaseAct.SupplementAnswered;
import se.vagval.casefile.domain.CaseAct.SupplementRequested;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;

/** Komplettering. The officer asks the applicant for what is missing, and notes what came. */
@Service
@Transactional
public class Supplementing {

    private final SupplementRequestRepository requests;
    private final CaseAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Supplementing(
            SupplementRequestRepository requests, CaseAccess access, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @CaseOfficer
    public void request(CaseFileId id, UserId officer, SupplementRequest.Wanted wanted) {
        var caseFile = access.requireOfficer(id, officer);
        caseFile.requestSupplement();
        requests.save(new SupplementRequest(id, wanted, officer, clock.instant()));
        events.publishEvent(new SupplementRequested(id, officer, wanted.due().toString()));
    }

    @CaseOfficer
    public void answered(CaseFileId id, UserId officer, String answer, LocalDate on) {
        var caseFile = access.requireOfficer(id, officer);
        caseFile.resume();
        requests.findByCaseFileAndAnsweredAtIsNull(id.value())
                .orElseThrow(() -> new CaseRefusal(Reason.WRONG_STATE))
                .answer(answer, on, officer, clock.instant());
        events.publishEvent(new SupplementAnswered(id, officer, on.toString()));
    }

    @CaseReader
    @Transactional(readOnly = true)
    public List<SupplementRequest> requestsOf(CaseFileId id) {
        return requests.findByCaseFileOrderByRequestedAtDesc(id.value());
    }
}
