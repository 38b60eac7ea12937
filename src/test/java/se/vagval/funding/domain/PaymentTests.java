package se.vagval.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.funding.TestFunding.year;
import static se.vagval.funding.domain.FundingRefusal.Reason.ADVANCE_TOO_LARGE;
import static se.vagval.funding.domain.FundingRefusal.Reason.BEFORE_DECISION;
import static se.vagval.funding.domain.FundingRefusal.Reason.CHANGED_MEANWHILE;
import static se.vagval.funding.domain.FundingRefusal.Reason.CONDITION_OPEN;
import static se.vagval.funding.domain.FundingRefusal.Reason.DAY_TO_COME;
import static se.vagval.funding.domain.FundingRefusal.Reason.EU_DECISION_AWAITED;
import static se.vagval.funding.domain.FundingRefusal.Reason.MONEY_HAS_MOVED;
import static se.vagval.funding.domain.FundingRefusal.Reason.MORE_THAN_PAID;
import static se.vagval.funding.domain.FundingRefusal.Reason.MORE_THAN_REMAINS;
import static se.vagval.funding.domain.FundingRefusal.Reason.MORE_THAN_THE_YEAR;
import static se.vagval.funding.domain.FundingRefusal.Reason.NOT_GRANTED;
import static se.vagval.funding.domain.FundingRefusal.Reason.WITHDRAWN_ALREADY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.vagval.TestDay;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;
import se.vagval.funding.Conditions;
import se.vagval.funding.FrameStanding;
import se.vagval.funding.Frames;
import se.vagval.funding.SourceKind;
import se.vagval.funding.TestFunding;
import se.vagval.funding.domain.CaseFunding.EuPart;
import se.vagval.funding.domain.CaseFundingReading.CaseSheet;
import se.vagval.funding.domain.ConditionWatching.Watch;
import se.vagval.identity.UserId;
import se.vagval.statement.Judgement.Condition;
import se.vagval.statement.Judgement.ConditionType;

/** Money out of a grant and back to its frame, and the conditions that somebody watches. */
@DecisionStorageTest
class PaymentTests {

    private static final UserId PAYER = UserId.of("granskningshandlaggare");
    private static final LocalDate TODAY = TestDay.today();

    @Autowired
    TestFunding funding;

    @Autowired
    TestDecisions decisions;

    @Autowired
    Frames frames;

    @Autowired
    Conditions conditions;

    @Autowired
    CaseFundingReading reading;

    @Autowired
    MoneyPaying paying;

    @Autowired
    ConditionWatching watching;

    @Autowired
    ConditionRepository stored;

    @Autowired
    JdbcClient database;

    @Autowired
    ActingAs acting;

    @Test
    void paysNoMoreThanWasGranted() {
        var source = funding.source(SourceKind.OWN_BUDGET);
        var id = funding.granted(source, 100_000, 300_000);

        pay(id, 150_000, false);
        assertRefused(MORE_THAN_REMAINS, () -> pay(id, 250_001, false));
        pay(id, 250_000, false);

        assertThat(sheet(id).paid().remaining()).isZero();
        assertThat(standing(source, year()).paid()).isEqualTo(400_000);
    }

    @Test
    void anAdvanceIsAtMostWhatTheRulesAllow() {
        var id = funding.granted(funding.source(SourceKind.OWN_BUDGET), 100_000, 300_000);

        assertRefused(ADVANCE_TOO_LARGE, () -> pay(id, 200_001, true));
        pay(id, 150_000, true);
        assertRefused(ADVANCE_TOO_LARGE, () -> pay(id, 50_001, true));
        pay(id, 50_000, true);
        pay(id, 200_000, false);
    }

    @Test
    void paysNothingBeforeTheEuHasDecided() {
        var source = funding.source(SourceKind.STATE_GRANT);
        var id = decisions.approved();
        funding.planned(id, source, 100_000, 300_000, new EuPart(true, 1_000_000L, null, null, ""));
        decisions.withDelegate(decisions.completed(id));
        funding.decide(id, 400_000);
        assertRefused(EU_DECISION_AWAITED, () -> pay(id, 1, false));

        funding.planned(id, source, 100_000, 300_000, new EuPart(true, 1_000_000L, EuOutcome.REJECTED, TODAY, "1"));
        assertRefused(EU_DECISION_AWAITED, () -> pay(id, 1, false));

        funding.planned(id, source, 100_000, 300_000, new EuPart(true, 1_000_000L, EuOutcome.GRANTED, TODAY, "1"));
        pay(id, 1, false);
    }

    @Test
    void paysNothingBeforeAConditionForPaymentIsMet() {
        var id = funding.granted(funding.source(SourceKind.STATE_GRANT), 100_000, 300_000);
        var condition = add(id, ConditionKind.BEFORE_PAYMENT, TODAY);
        assertRefused(CONDITION_OPEN, () -> pay(id, 1, false));

        change(id, condition, ConditionState.FULFILLED);

        pay(id, 1, false);
    }

    /** The decision says that it is to be met before the grant is given, and until when: nobody has to type that again. */
    @Test
    void whatIsToBeMetBeforehandBarsPaymentAndIsWatchedUntilItsDay() {
        var talk = "Samråd med samebyn hålls. Senast 2027-04-30.";
        var report = "Delrapport lämnas 2027-06-01 och 2028-06-01.";
        var id = decisions.withDelegate(decisions.completed(decisions.approvedOn(List.of(
                new Condition(ConditionType.BEFORE_DECISION, talk),
                new Condition(ConditionType.DURING_PROJECT, report)))));
        funding.planned(id, funding.source(SourceKind.STATE_GRANT), 100_000, 300_000);
        funding.decide(id, 400_000, List.of(talk, report));

        var watched = stored.ofCase(id).stream().collect(Collectors.toMap(WatchedCondition::text, Function.identity()));
        assertThat(watched.get(talk))
                .extracting(WatchedCondition::kind, WatchedCondition::due)
                .containsExactly(ConditionKind.BEFORE_PAYMENT, LocalDate.of(2027, 4, 30));
        assertThat(watched.get(report))
                .extracting(WatchedCondition::kind, WatchedCondition::due)
                .containsExactly(ConditionKind.DURING_PROJECT, null);
        assertRefused(CONDITION_OPEN, () -> pay(id, 1, false));
    }

    @Test
    void paysOnADayThatHasBeenAndNotBeforeTheDecision() {
        var id = funding.granted(funding.source(SourceKind.STATE_GRANT), 100_000, 300_000);

        assertRefused(DAY_TO_COME, () -> pay(id, 1, TODAY.plusDays(1)));
        assertRefused(BEFORE_DECISION, () -> pay(id, 1, TODAY.minusDays(1)));
        var undecided = decisions.withDelegate();
        assertRefused(NOT_GRANTED, () -> pay(undecided, 1, TODAY));
    }

    @Test
    void aSlipIsTakenBackOnceAndNoLongerCounts() {
        var source = funding.source(SourceKind.STATE_GRANT);
        var id = funding.granted(source, 100_000, 300_000);
        pay(id, 100_000, false);
        var slip = sheet(id).paid().payments().getFirst().id();

        acting.person(PAYER, () -> paying.withdraw(id, slip, "Fel ärende", PAYER));

        assertThat(sheet(id).paid().paid()).isZero();
        assertThat(standing(source, year()).paid()).isZero();
        assertThat(sheet(id).paid().payments()).hasSize(1);
        assertRefused(
                WITHDRAWN_ALREADY, () -> acting.person(PAYER, () -> paying.withdraw(id, slip, "Fel ärende", PAYER)));
    }

    @Test
    void whatIsReversedReturnsToTheFrameItWasTakenFrom() {
        var source = funding.source(SourceKind.STATE_GRANT);
        funding.frame(source, year(), 0, 1_000_000, 500_000L);
        var id = funding.granted(source, 100_000, 300_000);
        pay(id, 90_000, false);

        reverse(id, Reversal.Kind.RELEASED, 250_000, year() + 1);
        reverse(id, Reversal.Kind.REPAID, 40_000, year());

        var now = standing(source, year());
        assertThat(now.repaid()).isEqualTo(40_000);
        assertThat(now.left()).isEqualTo(940_000);
        assertThat(now.bound()).isEqualTo(50_000);
        assertThat(standing(source, year() + 1).released()).isEqualTo(250_000);
        assertThat(sheet(id).paid().remaining()).isEqualTo(60_000);
        assertRefused(MORE_THAN_REMAINS, () -> reverse(id, Reversal.Kind.RELEASED, 60_001, year()));
        assertRefused(MORE_THAN_PAID, () -> reverse(id, Reversal.Kind.REPAID, 50_001, year()));
    }

    @Test
    void whatTheDecisionDemandsIsWatchedByTheOfficer() {
        var id = funding.granted(funding.source(SourceKind.STATE_GRANT), 100_000, 300_000);

        assertThat(sheet(id).conditions())
                .singleElement()
                .matches(it -> it.text().equals("Delrapport i juni"))
                .matches(it -> OFFICER.equals(it.owner()))
                .matches(WatchedCondition::isOpen);
        assertThat(due()).anyMatch(it -> it.caseFile().equals(id) && it.due() == null);

        var condition = sheet(id).conditions().getFirst();
        change(id, condition.id(), ConditionState.OPEN);
        assertThat(due()).noneMatch(it -> it.caseFile().equals(id));
        funding.correct(id, 300_000);
        assertThat(sheet(id).conditions()).hasSize(1);
        funding.correct(id, 0);
        assertThat(sheet(id).conditions()).noneMatch(WatchedCondition::isOpen);
    }

    @Test
    void twoOfficersWhoChangeOneConditionAreToldOfEachOther() {
        var id = funding.granted(funding.source(SourceKind.STATE_GRANT), 100_000, 300_000);
        var condition = add(id, ConditionKind.DURING_PROJECT, TODAY);
        change(id, condition, ConditionState.FULFILLED);

        assertRefused(
                CHANGED_MEANWHILE,
                () -> acting.person(OFFICER, () -> {
                    var watch = new Watch(ConditionKind.DURING_PROJECT, OFFICER, TODAY, ConditionState.OPEN, "");
                    watching.change(id, condition, 1, watch, OFFICER);
                }));
    }

    @Test
    void theNextApplicationShowsWhatTheLastHasLeftOpen() {
        var before = funding.granted(funding.source(SourceKind.STATE_GRANT), 100_000, 300_000);
        var condition = add(before, ConditionKind.NEXT_STEP, null);
        var next = decisions.approved();

        assertThat(sheet(next).inherited())
                .anyMatch(it -> it.condition().id().equals(condition)
                        && it.condition().text().equals("Visa hur driften betalas"));
        assertThat(acting.person(OFFICER, () -> conditions.openElsewhere(next))).contains(before);

        change(before, condition, ConditionState.FULFILLED);
        assertThat(sheet(next).inherited()).noneMatch(it -> it.condition().id().equals(condition));
    }

    @Test
    void closedCasesTakeNoRoomOfThoseThatAreLeftOpen() {
        var closed = funding.granted(funding.source(SourceKind.STATE_GRANT), 100_000, 300_000);
        var before = funding.granted(funding.source(SourceKind.STATE_GRANT), 100_000, 300_000);
        var condition = add(before, ConditionKind.NEXT_STEP, null);
        var next = decisions.approved();
        database.sql("""
                insert into watched_condition (id, version, case_file, kind, text, decided, due, state, note, created_at)
                select gen_random_uuid(), 1, :case, 'DURING_PROJECT', 'Stängd ' || n, false, :due, 'OPEN', '', now()
                from generate_series(1, 60) n
                """).param("case", closed.value()).param("due", TODAY).update();
        assertThat(sheet(next).inherited()).hasSize(50);
        database.sql("""
                insert into conflict_declaration (id, case_file, person, conflicted, ground, declared_at)
                values (gen_random_uuid(), :case, :person, true, 'Sitter i styrelsen', now() + interval '1 hour')
                """)
                .param("case", closed.value())
                .param("person", OFFICER.value())
                .update();

        assertThat(sheet(next).inherited())
                .anyMatch(it -> it.condition().id().equals(condition))
                .noneMatch(it -> it.condition().text().startsWith("Stängd"));
    }

    @Test
    void onlyThePaymentOfficerPays() {
        var id = funding.granted(funding.source(SourceKind.STATE_GRANT), 100_000, 300_000);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> acting.person(OFFICER, () -> paying.pay(id, 1, TODAY, false, "rekvisition", OFFICER)));
    }

    private void pay(CaseFileId id, long amount, boolean advance) {
        acting.person(PAYER, () -> paying.pay(id, amount, TODAY, advance, "rekvisition", PAYER));
    }

    private void pay(CaseFileId id, long amount, LocalDate day) {
        acting.person(PAYER, () -> paying.pay(id, amount, day, false, "rekvisition", PAYER));
    }

    @Test
    void aFrameGetsNoMoreBackThanItGave() {
        var source = funding.source(SourceKind.OWN_BUDGET);
        var id = funding.granted(source, 100_000, 300_000);

        assertRefused(MORE_THAN_THE_YEAR, () -> reverse(id, Reversal.Kind.RELEASED, 100_001, year()));
        assertRefused(MORE_THAN_THE_YEAR, () -> reverse(id, Reversal.Kind.RELEASED, 1, year() + 2));
        reverse(id, Reversal.Kind.RELEASED, 100_000, year());
        assertRefused(MORE_THAN_THE_YEAR, () -> reverse(id, Reversal.Kind.RELEASED, 1, year()));

        assertRefused(MORE_THAN_THE_YEAR, () -> funding.planned(id, source, 99_999, 300_001));
        funding.planned(id, source, 150_000, 250_000);
    }

    @Test
    void moneyThatHasMovedStaysWithItsSource() {
        var source = funding.source(SourceKind.OWN_BUDGET);
        var other = funding.source(SourceKind.OWN_BUDGET);
        var id = funding.granted(source, 100_000, 300_000);
        funding.planned(id, other, 100_000, 300_000);
        funding.planned(id, source, 100_000, 300_000);
        pay(id, 1, false);

        assertRefused(MONEY_HAS_MOVED, () -> funding.planned(id, other, 100_000, 300_000));
    }

    private void reverse(CaseFileId id, Reversal.Kind kind, long amount, int frameYear) {
        acting.person(PAYER, () -> paying.reverse(id, kind, amount, TODAY, frameYear, "billigare", PAYER));
    }

    private java.util.UUID add(CaseFileId id, ConditionKind kind, LocalDate due) {
        var watch = new Watch(kind, OFFICER, due, ConditionState.OPEN, "");
        return acting.person(OFFICER, () -> watching.add(id, "Visa hur driften betalas", watch, OFFICER));
    }

    private void change(CaseFileId id, java.util.UUID condition, ConditionState state) {
        acting.person(OFFICER, () -> {
            var before = sheet(id).conditions().stream()
                    .filter(it -> it.id().equals(condition))
                    .findFirst()
                    .orElseThrow();
            var watch = new Watch(before.kind(), OFFICER, TODAY.plusDays(90), state, "");
            watching.change(id, condition, before.version(), watch, OFFICER);
        });
    }

    private List<Conditions.Due> due() {
        return acting.person(OFFICER, () -> conditions.waitingFor(OFFICER, TODAY.plusDays(30), null, 500));
    }

    private CaseSheet sheet(CaseFileId id) {
        return acting.person(OFFICER, () -> reading.sheet(id, OFFICER));
    }

    private FrameStanding standing(String source, int year) {
        return acting.person(DIRECTOR, () -> frames.of(year)).stream()
                .filter(it -> it.source().code().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(FundingRefusal.Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(FundingRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
