package se.vagval.casefile.domain;

import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.ApplicationWithdrawn;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.CaseAct.CaseClosed;
import se.vagval.casefile.domain.CaseAct.CaseWithdrawn;
import se.vagval.casefile.domain.CaseAct.CoFunderAwaited;
import se.vagval.casefile.domain.CaseAct.ProjectFinallyReported;
import se.vagval.casefile.domain.CaseAct.ProjectStarted;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;

/** Handläggarens steg that no other room reports: withdrawal, and what follows a decision. */
@Service
@Transactional
@CaseOfficer
public class CaseEnding {

    private final CaseAccess access;
    private final ApplicationEventPublisher events;

    CaseEnding(CaseAccess access, ApplicationEventPublisher events) {
        this.access = access;
        this.events = events;
    }

    public void withdraw(CaseFileId id, UserId officer) {
        step(id, CaseStep.WITHDRAW, officer, CaseWithdrawn::new);
        events.publishEvent(new ApplicationWithdrawn(id, officer));
    }

    public void awaitCoFunder(CaseFileId id, UserId officer) {
        step(id, CaseStep.AWAIT_CO_FUNDER, officer, CoFunderAwaited::new);
    }

    public void startProject(CaseFileId id, UserId officer) {
        step(id, CaseStep.START_PROJECT, officer, ProjectStarted::new);
    }

    public void finalReport(CaseFileId id, UserId officer) {
        step(id, CaseStep.FINAL_REPORT, officer, ProjectFinallyReported::new);
    }

    public void close(CaseFileId id, UserId officer) {
        step(id, CaseStep.CLOSE, officer, CaseClosed::new);
    }

    private void step(CaseFileId id, CaseStep step, UserId officer, BiFunction<CaseFileId, UserId, CaseAct> act) {
        access.requireOfficer(id, officer).advance(step);
        events.publishEvent(act.apply(id, officer));
    }
}
