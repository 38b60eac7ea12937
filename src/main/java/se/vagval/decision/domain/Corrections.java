package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_DECIDED;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseProgress;
import se.vagval.casefile.CaseStatus;
import se.vagval.decision.DecisionCorrected;
import se.vagval.identity.Role;
import se.vagval.identity.StandIn;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** Rättelse, the same for committee and delegate: a new record, and a decision that was sent out waits to be sent anew. */
@Component
class Corrections {

    private final DecisionRepository decisions;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final CaseProgress progress;
    private final RulingPapers papers;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(
            DecisionRepository decisions,
            CaseFiles caseFiles,
            CaseInsight insight,
            CaseProgress progress,
            RulingPapers papers,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.progress = progress;
        this.papers = papers;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /** In whose place somebody records, if she is a deputy. */
    String replaced(UserId recorder) {
        var person = users.person(recorder);
        return person.insteadOf(Role.COMMITTEE_SECRETARY)
                .or(() -> person.insteadOf(Role.DEVELOPMENT_DIRECTOR))
                .map(StandIn::signature)
                .orElse("");
    }

    void correct(CaseFileId caseFile, DecisionBasis basis, DecisionMinutes minutes, String reason, UserId recorder) {
        caseFiles.hold(caseFile);
        insight.requireOpenToChange(caseFile, recorder);
        var inForce = decisions.findByCaseFileOrderByRecordedAtDesc(caseFile.value()).stream()
                .findFirst()
                .orElseThrow(() -> new DecisionRefusal(NOT_DECIDED));
        var status = caseFiles.summaryOf(caseFile).status();
        boolean dispatched = status != CaseStatus.DECIDED;
        var corrected =
                decisions.saveAndFlush(inForce.corrected(minutes, basis, reason, dispatched, recorder, clock.instant())
                        .inPlaceOf(replaced(recorder)));
        if (corrected.isDelegated()) {
            papers.issue(corrected);
        }
        if (status == CaseStatus.DISPATCHED) {
            progress.dispatchReopened(caseFile, recorder);
        }
        events.publishEvent(new DecisionCorrected(caseFile, minutes.date(), minutes.paragraph(), recorder));
    }
}
