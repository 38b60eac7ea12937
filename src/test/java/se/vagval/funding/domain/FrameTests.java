package se.vagval.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.funding.TestFunding.year;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.vagval.StatementCounter;
import se.vagval.TestDay;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;
import se.vagval.funding.FrameFit.Measure;
import se.vagval.funding.FrameStanding;
import se.vagval.funding.Frames;
import se.vagval.funding.FundingSource;
import se.vagval.funding.SourceKind;
import se.vagval.funding.TestFunding;
import se.vagval.funding.domain.CaseFunding.EuPart;

/** Frames, and what stands against them, from the first plan to the corrected decision. */
@DecisionStorageTest
class FrameTests {

    @Autowired
    TestFunding funding;

    @Autowired
    TestDecisions decisions;

    @Autowired
    Frames frames;

    @Autowired
    FrameSetting setting;

    @Autowired
    CaseFundingReading reading;

    @Autowired
    FundingPlanning planning;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesAGrantFromTheYearsItFallsOn() {
        var source = funding.source(SourceKind.STATE_GRANT);
        funding.frame(source, year(), 0, 1_000_000, 500_000L);

        funding.granted(source, 100_000, 300_000);

        var now = standing(source, year());
        assertThat(now.decided()).isEqualTo(400_000);
        assertThat(now.grants()).isEqualTo(1);
        assertThat(now.claimed()).isEqualTo(100_000);
        assertThat(now.left()).isEqualTo(900_000);
        assertThat(now.bound()).isEqualTo(300_000);
        assertThat(now.authorityLeft()).isEqualTo(200_000);
        assertThat(now.forecast()).isEqualTo(100_000);
        assertThat(standing(source, year() + 1).claimed()).isEqualTo(300_000);
        assertThat(standing(source, year() + 1).decided()).isZero();
        assertThat(standing(source, year() + 1).left()).isNull();
    }

    @Test
    void countsWhatIsAppliedForUntilItIsDecided() {
        var source = funding.source(SourceKind.STATE_GRANT);
        var id = decisions.withDelegate();
        funding.planned(id, source, 100_000, 300_000);
        assertThat(standing(source, year()).applied()).isEqualTo(100_000);
        assertThat(standing(source, year() + 1).applied()).isEqualTo(300_000);
        assertThat(standing(source, year()).claimed()).isZero();

        funding.decide(id, 400_000);

        assertThat(standing(source, year()).applied()).isZero();
    }

    @Test
    void keepsTheSharesOfThePlanWhenLessIsGranted() {
        var source = funding.source(SourceKind.STATE_GRANT);
        var id = decisions.withDelegate();
        funding.planned(id, source, 100_000, 300_000);

        funding.decide(id, 200_000);

        assertThat(standing(source, year()).claimed()).isEqualTo(50_000);
        assertThat(standing(source, year() + 1).claimed()).isEqualTo(150_000);
    }

    @Test
    void followsACorrectedDecisionAndARefusal() {
        var source = funding.source(SourceKind.OWN_BUDGET);
        var id = funding.granted(source, 100_000, 300_000);

        funding.correct(id, 200_000);
        assertThat(standing(source, year()).decided()).isEqualTo(200_000);
        assertThat(standing(source, year()).claimed()).isEqualTo(50_000);

        funding.correct(id, 0);
        assertThat(standing(source, year()).decided()).isZero();
        assertThat(standing(source, year()).claimed()).isZero();
        assertThat(standing(source, year() + 1).claimed()).isZero();
    }

    @Test
    void saysBeforeTheDecisionWhetherTheMoneyIsThere() {
        var source = funding.source(SourceKind.STATE_GRANT);
        funding.frame(source, year(), 0, 120_000, 250_000L);
        var id = decisions.withDelegate();
        funding.planned(id, source, 100_000, 300_000);

        var fit = acting.person(DIRECTOR, () -> frames.fitOf(id, 400_000, TestDay.today()))
                .orElseThrow();

        assertThat(fit.fits()).isFalse();
        assertThat(fit.rows().getFirst().measure()).isEqualTo(Measure.FRAME);
        assertThat(fit.rows().getFirst().left()).isEqualTo(20_000);
        assertThat(fit.rows().getLast().measure()).isEqualTo(Measure.AUTHORITY);
        assertThat(fit.rows().getLast().left()).isEqualTo(-50_000);
    }

    @Test
    void countsNoGrantTwice() {
        var source = funding.source(SourceKind.OWN_BUDGET);
        funding.frame(source, year(), 0, 150_000, null);
        var id = funding.granted(source, 100_000, 300_000);

        var fit = acting.person(DIRECTOR, () -> frames.fitOf(id, 400_000, TestDay.today()))
                .orElseThrow();

        assertThat(fit.rows().getFirst().left()).isEqualTo(50_000);
    }

    @Test
    void grantsWhatDoesNotFitAndSaysThatTheFrameIsOverdrawn() {
        var source = funding.source(SourceKind.OWN_BUDGET);
        funding.frame(source, year(), 0, 50_000, null);

        funding.granted(source, 100_000, 300_000);

        assertThat(standing(source, year()).isOverdrawn()).isTrue();
        assertThat(standing(source, year()).left()).isEqualTo(-50_000);
    }

    @Test
    void supposesTheSourceThatTheApplicationNames() {
        var id = decisions.withDelegate();

        var fit = acting.person(DIRECTOR, () -> frames.fitOf(id, 400_000, TestDay.today()))
                .orElseThrow();

        assertThat(fit.source().code()).isEqualTo("A11");
        assertThat(fit.planned()).isFalse();
    }

    @Test
    void aChangedFrameGetsANewNumberAndTwoAtOnceAreNotTakenForOne() {
        var source = funding.source(SourceKind.OWN_BUDGET);
        funding.frame(source, year(), 0, 100, null);
        funding.frame(source, year(), 1, 200, null);

        assertThatExceptionOfType(FundingRefusal.class)
                .isThrownBy(() -> funding.frame(source, year(), 1, 300, null))
                .matches(it -> it.reason() == FundingRefusal.Reason.CHANGED_MEANWHILE);
        assertThat(standing(source, year()).frame()).isEqualTo(200);
    }

    @Test
    void refusesASecondSourceWithTheSameCodeAndASourceThatIsNone() {
        var source = funding.source(SourceKind.OTHER);

        assertThatExceptionOfType(FundingRefusal.class)
                .isThrownBy(() -> acting.person(
                        MANAGER,
                        () -> setting.add(new FundingSource(source, "En till", SourceKind.OTHER, null, null), MANAGER)))
                .matches(it -> it.reason() == FundingRefusal.Reason.SOURCE_EXISTS);
        assertThatExceptionOfType(FundingRefusal.class)
                .isThrownBy(() -> funding.frame("INGEN", year(), 0, 300, null))
                .matches(it -> it.reason() == FundingRefusal.Reason.NO_SUCH_SOURCE);
    }

    @Test
    void aPlanOfAGrantIsAPlanOfAllOfIt() {
        var source = funding.source(SourceKind.OTHER);
        var id = funding.granted(source, 100_000, 300_000);

        assertThatExceptionOfType(FundingRefusal.class)
                .isThrownBy(() -> funding.planned(id, source, 100_000, 300_001))
                .matches(it -> it.reason() == FundingRefusal.Reason.PLAN_IS_NOT_THE_GRANT);
        funding.planned(id, source, 300_000, 100_000);
        assertThat(standing(source, year()).claimed()).isEqualTo(300_000);
    }

    @Test
    void twoOfficersOnOnePageAreToldOfEachOther() {
        var source = funding.source(SourceKind.OTHER);
        var id = decisions.withDelegate();
        funding.planned(id, source, 100_000, 300_000);

        assertThatExceptionOfType(FundingRefusal.class)
                .isThrownBy(() -> acting.person(
                        OFFICER,
                        () -> planning.plan(id, 0, source, YearPlan.allIn(year(), 400_000), EuPart.NONE, OFFICER)))
                .matches(it -> it.reason() == FundingRefusal.Reason.CHANGED_MEANWHILE);
    }

    @Test
    void onlyTheKeepersSetFrames() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> acting.person(
                        OFFICER,
                        () -> setting.add(new FundingSource("X", "X", SourceKind.OTHER, null, null), OFFICER)));
    }

    /** The sums of every year and source are one statement, however many cases there are. */
    @Test
    void asksOnce() {
        var source = funding.source(SourceKind.OTHER);
        funding.granted(source, 100_000, 300_000);

        assertThat(StatementCounter.during(() -> acting.person(DIRECTOR, () -> frames.of(year()))))
                .filteredOn(it -> it.contains("funding_"))
                .hasSize(1);
    }

    /** Another way to the same figures: what each case says by itself. */
    @Test
    void theSumsAreThoseOfTheCases() {
        var source = funding.source(SourceKind.STATE_GRANT);
        var cases = java.util.List.of(
                funding.granted(source, 100_000, 300_000),
                funding.granted(source, 250_000, 150_000),
                funding.granted(source, 399_999, 1));

        long now = cases.stream().mapToLong(it -> ofYear(it, year())).sum();
        long next = cases.stream().mapToLong(it -> ofYear(it, year() + 1)).sum();

        assertThat(standing(source, year()).claimed()).isEqualTo(now).isEqualTo(749_999);
        assertThat(standing(source, year()).bound()).isEqualTo(next).isEqualTo(450_001);
        assertThat(standing(source, year()).decided()).isEqualTo(now + next);
        assertThat(jdbc.sql("select sum(granted) from case_funding where source = ?")
                        .param(source)
                        .query(Long.class)
                        .single())
                .isEqualTo(now + next);
    }

    private long ofYear(CaseFileId id, int year) {
        return acting.person(OFFICER, () -> reading.sheet(id, OFFICER))
                .plan()
                .amounts()
                .getOrDefault(year, 0L);
    }

    private FrameStanding standing(String source, int year) {
        return acting.person(DIRECTOR, () -> frames.of(year)).stream()
                .filter(it -> it.source().code().equals(source))
                .findFirst()
                .orElseThrow();
    }
}
