package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseStatus;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.MeetingId;
import se.vagval.decision.Outcome;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.DecisionRefusal.Reason;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.domain.DeputyAppointing;

/** A decision is corrected while its project goes on: the letters are sent anew, and the case does not go back for it. */
@DecisionStorageTest
class CorrectedAfterwardsTests {

    @Autowired
    TestDecisions decisions;

    @Autowired
    ActingAs acting;

    @Autowired
    DecisionRecording recording;

    @Autowired
    MinutesExtracting extracting;

    @Autowired
    DecisionDispatching dispatching;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    CaseReferring referral;

    @Autowired
    DeputyAppointing deputies;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    EntityManager storage;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @EnumSource(
            value = CaseStatus.class,
            names = {"AWAITING_CO_FUNDER", "PROJECT_RUNNING", "FINAL_REPORTED", "CLOSED"})
    void isSentAnewWhileTheProjectGoesOn(CaseStatus status) {
        var meeting = decisions.meetingIn(0);
        var id = sent(meeting, 5);
        isNow(id, status);
        assertRefused(Reason.CASE_NOT_READY, () -> decisions.letters(id));

        correct(meeting, id, 6);
        assertThat(acting.person(OFFICER, () -> dispatching.sheet(id, OFFICER)).isWritable())
                .isTrue();
        assertThat(acting.person(OFFICER, () -> dispatching.isOpen(id)))
                .as("the case's page leads to the letters")
                .isTrue();
        var before = traces(id).size();
        decisions.letters(id, "Bräcke kommun");
        decisions.sent(id);
        forget();

        assertThat(acting.person(OFFICER, () -> caseFiles.summaryOf(id)).status())
                .isEqualTo(status);
        var sheet = acting.person(OFFICER, () -> dispatching.sheet(id, OFFICER));
        assertThat(sheet.open()).as("sent, and done").isFalse();
        assertThat(acting.person(OFFICER, () -> dispatching.isOpen(id))).isFalse();
        assertThat(sheet.letters()).hasSize(2).noneMatch(DispatchSheet.Letter::isWaiting);
        assertThat(traces(id).subList(before, traces(id).size()))
                .containsExactly("LettersMade", "LetterSent", "LetterSent", "CorrectionDispatched");
        assertRefused(Reason.CASE_NOT_READY, () -> decisions.letters(id));
    }

    @Test
    void hasNoLettersInAnyOtherState() {
        var meeting = decisions.meetingIn(0);
        var id = sent(meeting, 5);
        isNow(id, CaseStatus.PROJECT_RUNNING);
        correct(meeting, id, 6);
        var open = EnumSet.noneOf(CaseStatus.class);
        for (var status : CaseStatus.values()) {
            isNow(id, status);
            if (acting.person(OFFICER, () -> dispatching.isOpen(id))) {
                open.add(status);
            }
        }

        assertThat(open)
                .containsExactly(
                        CaseStatus.DECIDED,
                        CaseStatus.AWAITING_CO_FUNDER,
                        CaseStatus.PROJECT_RUNNING,
                        CaseStatus.FINAL_REPORTED,
                        CaseStatus.CLOSED);
    }

    @Test
    void changesNothingInAnArchivedCase() {
        var meeting = decisions.meetingIn(0);
        var id = sent(meeting, 5);
        isNow(id, CaseStatus.ARCHIVED);
        secondSecretary();

        assertArchived(() -> acting.person(
                OTHER_OFFICER,
                () -> recording.correct(
                        meeting,
                        number(meeting, id),
                        id,
                        decisions.read(meeting, number(meeting, id)),
                        decisions.minutes(6, Outcome.GRANTED, 400_000L),
                        "Fel paragraf",
                        OTHER_OFFICER)));
        assertArchived(() -> decisions.attested(
                meeting, number(meeting, id), id, new MinutesExtract.Said("", "", decisions.today(), null)));
        assertThat(database.sql("select count(*) from decision where case_file = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isCorrectedAndExtractedOnlyThroughTheMeetingThatDecidedIt() {
        database.sql("update meeting set meeting_date = meeting_date - 4000 where meeting_date in (:days)")
                .param("days", List.of(decisions.today(), decisions.today().minusDays(1)))
                .update();
        var before = decisions.meetingIn(0);
        var id = decisions.onAgenda(before);
        acting.person(
                SECRETARY, () -> planning.putOff(before, id, decisions.edition(id), ItemState.TABLED, "", SECRETARY));
        forget();
        database.sql("update meeting set meeting_date = meeting_date - 1 where meeting_date = :day")
                .param("day", decisions.today())
                .update();
        forget();
        var tabledAt = new MeetingId(decisions.today().minusDays(1));
        var meeting = decisions.meetingIn(0);
        acting.person(OFFICER, () -> referral.propose(id, null, OFFICER));
        acting.person(SECRETARY, () -> planning.add(meeting, id, SECRETARY));
        decisions.decided(meeting, 1, id, 5);
        forget();

        var sheet = acting.person(SECRETARY, () -> recording.sheet(tabledAt, 1, SECRETARY));
        assertThat(sheet.inForce()).as("nothing was decided there").isNull();
        assertRefused(
                Reason.NOT_DECIDED,
                () -> acting.person(
                        SECRETARY,
                        () -> recording.correct(
                                tabledAt,
                                1,
                                id,
                                sheet.basis().edition(),
                                decisions.minutes(6, Outcome.GRANTED, 400_000L),
                                "Fel paragraf",
                                SECRETARY)));
        assertThat(acting.person(SECRETARY, () -> extracting.sheet(tabledAt, 1, SECRETARY))
                        .decision())
                .as("its extract there is of the tabling")
                .isNull();
        var decision = acting.person(SECRETARY, () -> extracting.sheet(meeting, 1, SECRETARY))
                .decision();
        assertRefused(Reason.NOT_DECIDED, () -> attest(tabledAt, id, decision));
        attest(meeting, id, decision);
    }

    private void attest(MeetingId meeting, CaseFileId id, UUID decision) {
        var said = new MinutesExtract.Said("", "", decisions.today(), null);
        acting.person(SECRETARY, () -> extracting.attest(meeting, 1, id, decision, said, SECRETARY));
    }

    /** Decided by the committee, and the letters sent. */
    private CaseFileId sent(MeetingId meeting, int paragraph) {
        var id = decisions.onAgenda(meeting);
        decisions.decided(meeting, number(meeting, id), id, paragraph);
        decisions.letters(id);
        decisions.sent(id);
        forget();
        return id;
    }

    /** By somebody else than the one who recorded it. */
    private void correct(MeetingId meeting, CaseFileId id, int paragraph) {
        secondSecretary();
        acting.person(
                OTHER_OFFICER,
                () -> recording.correct(
                        meeting,
                        number(meeting, id),
                        id,
                        decisions.read(meeting, number(meeting, id)),
                        decisions.minutes(paragraph, Outcome.GRANTED, 400_000L),
                        "Fel paragraf",
                        OTHER_OFFICER));
        forget();
    }

    private void secondSecretary() {
        acting.person(
                SECRETARY,
                () -> deputies.appoint(
                        Role.COMMITTEE_SECRETARY, OTHER_OFFICER, decisions.today(), decisions.today(), SECRETARY));
        forget();
    }

    private int number(MeetingId meeting, CaseFileId id) {
        storage.flush();
        return database.sql("select position from agenda_item i join meeting m on m.id = i.meeting"
                        + " where m.meeting_date = :day and i.case_file = :id")
                .param("day", meeting.date())
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private void isNow(CaseFileId id, CaseStatus status) {
        forget();
        database.sql("update case_file set status = :status where id = :id")
                .param("status", status.name())
                .param("id", id.value())
                .update();
        forget();
    }

    private List<String> traces(CaseFileId id) {
        return database.sql("select act from audit_entry where subject = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private void forget() {
        storage.flush();
        storage.clear();
    }

    private static void assertArchived(ThrowingCallable act) {
        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(act)
                .matches(it -> it.reason() == CaseRefusal.Reason.ARCHIVED);
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(DecisionRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
