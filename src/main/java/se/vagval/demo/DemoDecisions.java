package se.vagval.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.LetterWay;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.CaseReferring;
import se.vagval.decision.domain.CommunicationReading;
import se.vagval.decision.domain.MeetingPlanning;
import se.vagval.decision.domain.PaperReviewing;
import se.vagval.decision.domain.PartyCommunicating;
import se.vagval.decision.domain.PartyCommunication;
import se.vagval.decision.domain.ReportWriting;
import se.vagval.identity.UserId;

/** Plans the committee's meetings and sends cases to be decided. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoDecisions {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final MeetingPlanning planning;
    private final ReportWriting reports;
    private final PaperReviewing papers;
    private final CaseReferring referral;
    private final PartyCommunicating communicating;
    private final CommunicationReading communication;
    private final CaseFiles caseFiles;
    private final DemoWords words;
    private final ActingAs acting;
    private final Clock clock;

    DemoDecisions(
            MeetingPlanning planning,
            ReportWriting reports,
            PaperReviewing papers,
            CaseReferring referral,
            PartyCommunicating communicating,
            CommunicationReading communication,
            CaseFiles caseFiles,
            DemoWords words,
            ActingAs acting,
            Clock clock) {
        this.planning = planning;
        this.reports = reports;
        this.papers = papers;
        this.referral = referral;
        this.communicating = communicating;
        this.communication = communication;
        this.caseFiles = caseFiles;
        this.words = words;
        this.acting = acting;
        this.clock = clock;
    }

    void plan(LocalDate day) {
        acting.person(
                DemoPeople.SECRETARY,
                () -> planning.plan(day, startsOn(day), words.say("place"), true, DemoPeople.SECRETARY));
    }

    void toCommittee(CaseFileId id, LocalDate meeting, UserId officer, UserId manager) {
        acting.person(officer, () -> {
            reports.complete(id, Map.of(), reports.sheet(id).version(), officer);
        });
        approvePapers(id, manager);
        acting.person(officer, () -> referral.propose(id, null, officer));
        acting.person(DemoPeople.SECRETARY, () -> planning.add(new MeetingId(meeting), id, DemoPeople.SECRETARY));
    }

    /** The applicant is told before a refusal, and has answered. */
    void heard(CaseFileId id, UserId officer) {
        var today = LocalDate.now(clock);
        acting.person(officer, () -> {
            var drafted = communication.drafted(id);
            var told = new PartyCommunication.Told(
                    caseFiles.summaryOf(id).applicant(), drafted.proposal(), drafted.grounds(), today.plusWeeks(2));
            communicating.write(id, told, officer);
            communicating.sent(id, LetterWay.EMAIL, today, officer);
            communicating.answered(id, words.say("partyAnswer"), today, officer);
        });
    }

    void toDelegate(CaseFileId id, UserId officer, UserId manager) {
        acting.person(officer, () -> {
            reports.complete(id, Map.of(), reports.sheet(id).version(), officer);
        });
        approvePapers(id, manager);
        acting.person(officer, () -> referral.sendToDelegate(id, officer));
    }

    private void approvePapers(CaseFileId id, UserId manager) {
        acting.person(
                manager, () -> papers.approve(id, papers.sheet(id, manager).edition(), manager));
    }

    /** In the morning as committees do; a meeting of this very day begins within the hour, so that it can have cases. */
    private LocalTime startsOn(LocalDate day) {
        var now = LocalDateTime.now(clock);
        if (now.isBefore(day.atTime(NINE))) {
            return NINE;
        }
        return now.getHour() >= 22 ? LocalTime.of(23, 59) : LocalTime.of(now.getHour() + 1, 30);
    }
}
