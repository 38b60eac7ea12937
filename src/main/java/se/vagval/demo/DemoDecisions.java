package se.vagval.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.CaseReferral;
import se.vagval.decision.domain.MeetingPlanning;
import se.vagval.decision.domain.ReportWriting;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.ActingAs;

/** Plans the committee's meetings and sends cases to be decided. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoDecisions {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final MeetingPlanning planning;
    private final ReportWriting reports;
    private final CaseReferral referral;
    private final DemoWords words;
    private final ActingAs acting;

    DemoDecisions(
            MeetingPlanning planning, ReportWriting reports, CaseReferral referral, DemoWords words, ActingAs acting) {
        this.planning = planning;
        this.reports = reports;
        this.referral = referral;
        this.words = words;
        this.acting = acting;
    }

    void plan(LocalDate day) {
        acting.person(DemoPeople.SECRETARY, () -> planning.plan(day, NINE, words.say("place"), DemoPeople.SECRETARY));
    }

    void toCommittee(CaseFileId id, LocalDate meeting, UserId officer) {
        acting.person(officer, () -> {
            reports.complete(id, reports.sheet(id).version(), officer);
            referral.putOnAgenda(id, new MeetingId(meeting), officer);
        });
    }

    void toDelegate(CaseFileId id, UserId officer) {
        acting.person(officer, () -> {
            reports.complete(id, reports.sheet(id).version(), officer);
            referral.sendToDelegate(id, officer);
        });
    }
}
