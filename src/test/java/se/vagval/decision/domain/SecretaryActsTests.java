package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.SECRETARY;

import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseProgress;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.ConflictDeclarations;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.MeetingId;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;

/** What is done with an agenda: by nobody who has a conflict of interest, and told to whoever has been called. */
@DecisionStorageTest
class SecretaryActsTests {

    @Autowired
    TestDecisions decisions;

    @Autowired
    ActingAs acting;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingCalling calling;

    @Autowired
    MeetingPaperReading papers;

    @Autowired
    CommitteeReading reading;

    @Autowired
    MemberMarking marking;

    @Autowired
    CaseProgress progress;

    @Autowired
    ConflictDeclarations conflicts;

    @Autowired
    EntityManager storage;

    @Test
    void undoesNoTablingWithAConflict() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        acting.person(
                SECRETARY, () -> planning.putOff(meeting, id, decisions.edition(id), ItemState.TABLED, "", SECRETARY));
        conflicted(id);

        assertClosed(() -> acting.person(SECRETARY, () -> planning.undoTabling(meeting, id, SECRETARY)));
    }

    /** Asked by the case itself, whoever forgets to. */
    @TestFactory
    Stream<DynamicTest> takesNoStepOfACaseWithAConflict() {
        var id = decisions.onAgenda(decisions.meetingIn(71));
        conflicted(id);
        var steps = Map.<String, Runnable>of(
                "tabled", () -> progress.tabled(id, SECRETARY),
                "tablingUndone", () -> progress.tablingUndone(id, SECRETARY),
                "referredBack", () -> progress.referredBack(id, SECRETARY),
                "decided", () -> progress.decided(id, SECRETARY),
                "dispatchReopened", () -> progress.dispatchReopened(id, SECRETARY));
        return steps.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.getKey(), () -> assertClosed(() -> acting.person(SECRETARY, it.getValue()))));
    }

    @Test
    void tellsWhoeverHasBeenCalledOfAnotherTimeAndPlace() {
        var meeting = decisions.meetingIn(72);
        var id = decisions.onAgenda(meeting);
        arrange(meeting, LocalTime.of(8, 0), "Storsjöteatern");
        forget();
        assertThat(acting.person(ELECTED, () -> reading.agenda(meeting, ELECTED))
                        .changes())
                .as("nobody has been called yet")
                .isEmpty();
        acting.person(SECRETARY, () -> calling.send(meeting, SECRETARY));
        forget();

        arrange(meeting, LocalTime.of(13, 15), "Gamla tingshuset");
        arrange(meeting, LocalTime.of(13, 15), "Gamla tingshuset");
        forget();

        for (var changes : List.of(
                acting.person(ELECTED, () -> papers.notice(meeting, ELECTED)).changes(),
                acting.person(ELECTED, () -> reading.agenda(meeting, ELECTED)).changes())) {
            assertThat(changes)
                    .singleElement()
                    .matches(AgendaChange::isArrangement)
                    .matches(it -> LocalTime.of(13, 15).equals(it.startsAt()) && "Gamla tingshuset".equals(it.place()));
        }
        assertThat(acting.person(ELECTED, () -> papers.notice(meeting, ELECTED))
                        .content()
                        .blocks()
                        .toString())
                .as("what was sent stays what was sent")
                .contains("Storsjöteatern")
                .doesNotContain("Gamla tingshuset");
        assertThat(acting.person(ELECTED, () -> reading.agenda(meeting, ELECTED))
                        .isChanged(id))
                .isFalse();
    }

    @Test
    void showsOnTheNoticeWhatHasBeenChangedSinceAndNamesNoClosedCase() {
        var meeting = decisions.meetingIn(73);
        decisions.onAgenda(meeting);
        acting.person(SECRETARY, () -> calling.send(meeting, SECRETARY));
        var late = decisions.onAgenda(meeting);
        acting.person(ELECTED, () -> conflicts.declareConflict(late, ELECTED, "Släkt"));
        forget();

        assertThat(acting.person(ELECTED, () -> papers.notice(meeting, ELECTED)).changes())
                .singleElement()
                .matches(
                        it -> it.kind() == AgendaChange.Kind.ADDED && it.title().isEmpty());
        assertThat(acting.person(SECRETARY, () -> papers.notice(meeting, SECRETARY))
                        .changes())
                .singleElement()
                .matches(it -> !it.title().isEmpty());
    }

    @Test
    void marksOnlyTheCasesOwnPapersAsRead() {
        var meeting = decisions.meetingIn(74);
        var id = decisions.onAgenda(meeting);
        decisions.onAgenda(meeting);
        forget();
        var others = decisions.read(meeting, 2);

        assertThatExceptionOfType(DecisionRefusal.class)
                .isThrownBy(() -> acting.person(ELECTED, () -> marking.markRead(meeting, 1, others, ELECTED)))
                .matches(it -> it.reason() == DecisionRefusal.Reason.AGENDA_CHANGED);
        assertThat(acting.person(ELECTED, () -> marking.markOf(ELECTED, id))).isEqualTo(ReaderMark.NONE);

        acting.person(ELECTED, () -> marking.markRead(meeting, 1, decisions.read(meeting, 1), ELECTED));
        assertThat(acting.person(ELECTED, () -> marking.markOf(ELECTED, id)).readAt())
                .isNotNull();
    }

    private void arrange(MeetingId meeting, LocalTime at, String place) {
        var version = acting.person(SECRETARY, () -> reading.agenda(meeting, SECRETARY))
                .version();
        acting.person(SECRETARY, () -> planning.arrange(meeting, at, place, version, SECRETARY));
    }

    private void conflicted(CaseFileId id) {
        acting.person(SECRETARY, () -> conflicts.declareConflict(id, SECRETARY, "Släkt"));
        forget();
    }

    private void forget() {
        storage.flush();
        storage.clear();
    }

    private static void assertClosed(ThrowingCallable act) {
        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(act)
                .matches(it -> it.reason() == CaseRefusal.Reason.CONFLICT_OF_INTEREST);
    }
}
