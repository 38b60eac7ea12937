package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.domain.DecisionRefusal.Reason;
import se.vagval.statement.Frameworks;

class MeetingTests {

    static final LocalDate DAY = LocalDate.of(2026, 12, 8);
    static final LocalDateTime BEFORE = DAY.minusDays(40).atTime(8, 0);

    final CaseFileId mill = CaseFileId.random();
    final CaseFileId school = CaseFileId.random();
    final CaseFileId trail = CaseFileId.random();

    @Test
    void numbersItsCasesInTheOrderTheyCame() {
        var meeting = with(mill, school);

        assertThat(numbers(meeting)).containsExactly(1, 2);
        assertThat(cases(meeting)).containsExactly(mill, school);
    }

    @Test
    void movesACaseAndRenumbersTheOthers() {
        var meeting = with(mill, school, trail);

        assertThat(meeting.move(trail, 1)).isTrue();
        assertThat(cases(meeting)).containsExactly(trail, mill, school);
        assertThat(numbers(meeting)).containsExactly(1, 2, 3);
        assertThat(meeting.move(trail, -5)).isFalse();
        assertThat(meeting.move(mill, 99)).isTrue();
        assertThat(cases(meeting)).containsExactly(trail, school, mill);
    }

    @Test
    void renumbersWhenACaseIsTakenOff() {
        var meeting = with(mill, school, trail);

        meeting.remove(school);

        assertThat(cases(meeting)).containsExactly(mill, trail);
        assertThat(numbers(meeting)).containsExactly(1, 2);
    }

    @Test
    void takesACaseOnlyOnce() {
        var meeting = with(mill);

        assertRefused(Reason.ALREADY_ON_AGENDA, () -> meeting.add(matter(mill), BEFORE));
    }

    @Test
    void takesNoCasesOnceItHasBegun() {
        var meeting = with();

        assertRefused(
                Reason.MEETING_BEGUN,
                () -> meeting.add(matter(mill), DAY.plusDays(1).atTime(8, 0)));
        assertRefused(Reason.MEETING_BEGUN, () -> meeting.add(matter(mill), DAY.atTime(9, 0)));
        meeting.add(matter(mill), DAY.atTime(8, 59));
        assertThat(cases(meeting)).containsExactly(mill);
    }

    @Test
    void keepsItsHourOnceItHasBegun() {
        var meeting = with(mill);
        var begun = DAY.atTime(LocalTime.MAX);

        assertThat(meeting.arrange(LocalTime.of(8, 15), "Annanstans", BEFORE)).isTrue();
        assertThat(meeting.arrange(LocalTime.of(8, 15), "I sal B", begun)).isTrue();
        assertRefused(Reason.HOUR_PASSED, () -> meeting.arrange(LocalTime.of(23, 59), "I sal B", begun));
    }

    @Test
    void undoesATablingButNothingElse() {
        var meeting = with(mill, school);
        meeting.putOff(mill, ItemState.TABLED, "Bordläggs.", DAY);
        meeting.putOff(school, ItemState.REFERRED_BACK, "Återremitteras.", DAY);

        meeting.undoTabling(mill);

        assertThat(meeting.items().getFirst().isUndecided()).isTrue();
        assertThat(meeting.items().getFirst().note()).isEmpty();
        assertRefused(Reason.NOT_TABLED, () -> meeting.undoTabling(school));
        assertRefused(Reason.NOT_TABLED, () -> meeting.undoTabling(mill));
    }

    @Test
    void decidesNothingBeforeItsDay() {
        var meeting = with(mill);

        assertRefused(Reason.MEETING_NOT_YET_HELD, () -> meeting.decide(mill, DAY.minusDays(1)));
    }

    /** The notice tells all that was on the agenda when it was sent; only what is done after it is news to the members. */
    @Test
    void marksWhatHasChangedSinceTheMembersWereSentTheAgenda() {
        var meeting = with(mill);
        var sent = Instant.parse("2026-12-01T08:00:00Z");
        meeting.tell(change(mill, sent.minusSeconds(60)));
        assertThat(meeting.changes()).as("by the day of the papers").hasSize(1);
        assertThat(meeting.changesSinceNotice()).isEmpty();

        meeting.call(sent);
        assertThat(meeting.changes()).isEmpty();

        meeting.tell(change(school, sent.plusSeconds(60)));
        assertThat(meeting.changes()).hasSize(1).allMatch(it -> it.isOf(school));
        assertThat(meeting.changesSinceNotice()).isEqualTo(meeting.changes());
    }

    private static AgendaChange change(CaseFileId caseFile, Instant at) {
        return AgendaChange.of(AgendaChange.Kind.ADDED, matter(caseFile), at, null);
    }

    /** What the committee has not met about it cannot have put off; the secretary takes the case off the agenda instead. */
    @Test
    void putsNothingOffBeforeItsDay() {
        var meeting = with(mill);

        assertRefused(
                Reason.MEETING_NOT_YET_HELD,
                () -> meeting.putOff(mill, ItemState.REFERRED_BACK, "Återremitteras.", DAY.minusDays(1)));
        assertThat(meeting.items().getFirst().isUndecided()).isTrue();
    }

    @Test
    void decidesACaseOnce() {
        var meeting = with(mill);
        meeting.decide(mill, DAY);

        assertRefused(Reason.ALREADY_DECIDED, () -> meeting.decide(mill, DAY));
        assertRefused(Reason.NOT_ON_AGENDA, () -> meeting.putOff(mill, ItemState.TABLED, "", DAY));
        assertRefused(Reason.ALREADY_DECIDED, () -> meeting.remove(mill));
    }

    @Test
    void keepsItsOrderOnceSomethingHasBeenDecided() {
        var meeting = with(mill, school);
        meeting.decide(mill, DAY);

        assertRefused(Reason.ALREADY_DECIDED, () -> meeting.move(school, 1));
    }

    @Test
    void putsACaseOffWithTheWordsOfTheMinutes() {
        var meeting = with(mill);

        meeting.putOff(mill, ItemState.REFERRED_BACK, "Återremitteras.", DAY);

        assertThat(meeting.items().getFirst().state()).isEqualTo(ItemState.REFERRED_BACK);
        assertThat(meeting.items().getFirst().note()).isEqualTo("Återremitteras.");
        assertRefused(Reason.NOT_ON_AGENDA, () -> meeting.decide(mill, DAY));
    }

    @Test
    void endsWhenEveryCaseHasBeenDealtWithAndStaysSo() {
        var meeting = with(mill, school);
        meeting.decide(mill, DAY);
        assertRefused(Reason.UNDECIDED_CASES, () -> meeting.close(DAY, 0));

        meeting.putOff(school, ItemState.TABLED, "", DAY);
        assertRefused(Reason.EXTRACT_MISSING, () -> meeting.close(DAY, 1));
        assertThat(meeting.isHeld()).isFalse();
        meeting.close(DAY, 0);

        assertThat(meeting.isHeld()).isTrue();
        assertRefused(Reason.MEETING_HELD, () -> meeting.add(matter(trail), BEFORE));
        assertRefused(Reason.MEETING_HELD, () -> meeting.arrange(LocalTime.NOON, "Annanstans", BEFORE));
    }

    @Test
    void noticesThatTheAgendaWasRenumberedBetweenTwoClicks() {
        var meeting = with(mill, school);
        meeting.move(school, 1);

        assertRefused(Reason.AGENDA_CHANGED, () -> meeting.itemNumbered(1, mill));
        assertThat(meeting.itemNumbered(1, school).caseFile()).isEqualTo(school);
    }

    @Test
    void plansBackwardsFromItsDayAndWarnsOfLateApplications() {
        var rules = Frameworks.newest().amountRules();

        var plan = BackPlan.of(DAY, rules, new DecisionSettings(21, 14, 7));

        assertThat(plan.application()).isEqualTo("2026-10-20");
        assertThat(plan.statement()).isEqualTo("2026-11-17");
        assertThat(plan.report()).isEqualTo("2026-11-24");
        assertThat(plan.packet()).isEqualTo("2026-12-01");
        assertThat(plan.isLate(LocalDate.of(2026, 10, 20))).isFalse();
        assertThat(plan.isLate(LocalDate.of(2026, 10, 21))).isTrue();
    }

    private Meeting with(CaseFileId... caseFiles) {
        var meeting = new Meeting(DAY, LocalTime.of(9, 0), "Regionens hus");
        for (var caseFile : caseFiles) {
            meeting.add(matter(caseFile), BEFORE);
        }
        return meeting;
    }

    private static Matter matter(CaseFileId caseFile) {
        return new Matter(caseFile.value(), "RUN/117/2026", "Kvarnen", 400_000, UUID.randomUUID());
    }

    private static List<CaseFileId> cases(Meeting meeting) {
        return meeting.items().stream().map(AgendaItem::caseFile).toList();
    }

    private static List<Integer> numbers(Meeting meeting) {
        return meeting.items().stream().map(AgendaItem::number).toList();
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(DecisionRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
