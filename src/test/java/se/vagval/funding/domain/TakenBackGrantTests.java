package se.vagval.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.funding.TestFunding.year;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.TestDay;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.demo.ActingAs;
import se.vagval.funding.FrameStanding;
import se.vagval.funding.SourceKind;
import se.vagval.funding.TestFunding;
import se.vagval.identity.UserId;

/** A grant whose money is back can be corrected to a rejection, and no frame gets more back than it gave. */
@DecisionStorageTest
class TakenBackGrantTests {

    private static final UserId PAYER = UserId.of("granskningshandlaggare");
    private static final LocalDate TODAY = TestDay.today();

    @Autowired
    TestFunding funding;

    @Autowired
    CaseFundingReading reading;

    @Autowired
    FundingReading frames;

    @Autowired
    MoneyPaying paying;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    private String source;
    private CaseFileId id;

    @BeforeEach
    void grantAndPay() {
        source = funding.source(SourceKind.STATE_GRANT);
        funding.frame(source, year(), 0, 1_000_000, 500_000L);
        funding.frame(source, year() + 1, 0, 1_000_000, null);
        id = funding.granted(source, 300_000, 100_000);
        acting.person(PAYER, () -> paying.pay(id, 250_000, TODAY, false, "rekvisition 1", PAYER));
    }

    @Test
    void aGrantIsTakenBackWhenAllThatWasPaidHasBeenPaidBack() {
        back(Reversal.Kind.REPAID, 249_999, year());
        assertMoneyHasMoved(() -> funding.correct(id, 0));
        back(Reversal.Kind.REPAID, 1, year());
        var traces = traces();

        funding.correct(id, 0);

        assertThat(traces()).isEqualTo(traces + 1);
        assertThat(sheet().funding().isTakenBack()).isTrue();
        assertThat(sheet().paid().remaining()).isZero();
        assertThat(outcomeInForce()).isEqualTo("REJECTED");
    }

    @Test
    void theFramesStandAsIfNothingHadBeenGrantedAndTellWhatWentOutAndCameBack() {
        back(Reversal.Kind.REPAID, 200_000, year());
        back(Reversal.Kind.REPAID, 50_000, year() + 1);
        back(Reversal.Kind.RELEASED, 30_000, year() + 1);
        assertThat(standing(year()).left()).isEqualTo(900_000);

        funding.correct(id, 0);

        assertThat(standing(year()))
                .matches(it -> it.left() == 1_000_000 && it.authorityLeft() == 500_000)
                .matches(it -> it.decided() == 0 && it.grants() == 0)
                .matches(it -> it.paid() == 250_000 && it.repaid() == 200_000 && it.claimed() == 200_000);
        assertThat(standing(year() + 1))
                .matches(it -> it.left() == 1_000_000)
                .matches(it -> it.repaid() == 50_000 && it.released() == 30_000);
        assertThat(leftByItsOwnCount(year())).isEqualTo(1_000_000);
        assertThat(leftByItsOwnCount(year() + 1)).isEqualTo(1_000_000);
        assertThat(database.sql("select count(*) from funding_share where case_file = ? and kind = 'GRANTED'")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** The page of the source shows the case, so that its rows come to what the frame says. */
    @Test
    void theCaseStandsAmongThoseOfItsFrameWithNothingLeftToPay() {
        back(Reversal.Kind.REPAID, 250_000, year());

        funding.correct(id, 0);

        assertThat(acting.person(MANAGER, () -> frames.source(source, year(), null, MANAGER))
                        .cases()
                        .rows())
                .singleElement()
                .matches(it -> it.id().equals(id) && it.granted() == 0 && it.ofYear() == 250_000)
                .matches(it -> it.paid() == 250_000 && it.repaid() == 250_000 && it.remaining() == 0);
    }

    @Test
    void nothingIsPaidOrPlannedOnceTheGrantIsTakenBack() {
        back(Reversal.Kind.REPAID, 250_000, year());
        funding.correct(id, 0);

        assertRefused(
                FundingRefusal.Reason.NOT_GRANTED,
                () -> acting.person(PAYER, () -> paying.pay(id, 1, TODAY, false, "2", PAYER)));
        assertRefused(FundingRefusal.Reason.TAKEN_BACK, () -> funding.planned(id, source, 300_000, 0));
        assertThat(standing(year()).left()).isEqualTo(1_000_000);
    }

    @Test
    void aGrantThatIsGivenAgainIsNotPaidOutTwice() {
        back(Reversal.Kind.REPAID, 250_000, year());
        funding.correct(id, 0);

        funding.correct(id, 400_000);

        assertThat(sheet().paid().remaining()).isEqualTo(150_000);
        assertThat(standing(year()).grants()).isOne();
        assertThat(leftByItsOwnCount(year())).isEqualTo(standing(year()).left());
    }

    private void back(Reversal.Kind kind, long amount, int frameYear) {
        acting.person(PAYER, () -> paying.reverse(id, kind, amount, TODAY, frameYear, "projektet blev inte av", PAYER));
    }

    private FrameStanding standing(int year) {
        return acting.person(MANAGER, () -> frames.source(source, year, null, MANAGER))
                .standing();
    }

    private CaseFundingReading.CaseSheet sheet() {
        return acting.person(OFFICER, () -> reading.sheet(id, OFFICER));
    }

    /** From the rows themselves, not from the sums that are kept. */
    private long leftByItsOwnCount(int year) {
        return database.sql("""
                        select (select amount from funding_frame where source = :source and year = :year)
                            - (select coalesce(sum(amount), 0) from funding_year
                               where source = :source and year = :year and decided_on is not null)
                            + (select coalesce(sum(amount), 0) from funding_reversal
                               where source = :source and frame_year = :year)
                        """)
                .param("source", source)
                .param("year", year)
                .query(Long.class)
                .single();
    }

    private String outcomeInForce() {
        return database.sql("select outcome from decision where case_file = ? order by recorded_at desc limit 1")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private long traces() {
        return database.sql("select count(*) from audit_entry where subject = ? and act = 'DecisionCorrected'")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private static void assertRefused(FundingRefusal.Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(FundingRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }

    private static void assertMoneyHasMoved(ThrowingCallable act) {
        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(act)
                .matches(it -> it.reason() == CaseRefusal.Reason.MONEY_HAS_MOVED);
    }
}
