package se.vagval.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.funding.TestFunding.year;
import static se.vagval.funding.domain.AidAnswers.Reply.YES;
import static se.vagval.funding.domain.FundingRefusal.Reason.MORE_REPAID_THAN_PAID;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.CorrectedApplication;
import se.vagval.TestDay;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.demo.ActingAs;
import se.vagval.funding.Conditions;
import se.vagval.funding.SourceKind;
import se.vagval.funding.TestFunding;
import se.vagval.funding.domain.AidAnswers.Answered;
import se.vagval.funding.domain.CapacityJudging.Judged;
import se.vagval.funding.domain.CaseFundingReading.CaseSheet;
import se.vagval.funding.domain.ConditionWatching.Watch;
import se.vagval.funding.domain.DeMinimis.Earlier;
import se.vagval.identity.UserId;

/** What stands when something that others rest on is put right: a decision, a payment, an organisation number, a wording. */
@DecisionStorageTest
class CorrectedGrantTests {

    private static final UserId PAYER = UserId.of("granskningshandlaggare");
    private static final LocalDate TODAY = TestDay.today();

    @Autowired
    TestFunding funding;

    @Autowired
    CaseFundingReading reading;

    @Autowired
    MoneyPaying paying;

    @Autowired
    StateAidReviewing aid;

    @Autowired
    ConditionWatching watching;

    @Autowired
    ConditionRepository watched;

    @Autowired
    CapacityJudging judging;

    @Autowired
    Conditions conditions;

    @Autowired
    ActingAs acting;

    @Autowired
    EntityManager storage;

    @Autowired
    JdbcClient database;

    @Test
    void aDecisionIsNotCorrectedBelowTheMoneyThatHasMoved() {
        var id = funding.granted(funding.source(SourceKind.OWN_BUDGET), 400_000, 0);
        acting.person(PAYER, () -> paying.pay(id, 150_000, TODAY, false, "rekvisition", PAYER));
        acting.person(
                PAYER, () -> paying.reverse(id, Reversal.Kind.RELEASED, 50_000, TODAY, year(), "billigare", PAYER));

        assertMoneyHasMoved(() -> funding.correct(id, 0));
        assertMoneyHasMoved(() -> funding.correct(id, 199_999));
        assertThat(sheet(id).funding().plan().sum()).isEqualTo(400_000);

        funding.correct(id, 200_000);
        assertThat(sheet(id).paid().remaining()).isZero();
        assertThat(sheet(id).paid().paid()).isEqualTo(150_000);
    }

    @Test
    void aPaymentThatHasBeenPaidBackIsNotTakenBack() {
        var id = funding.granted(funding.source(SourceKind.OWN_BUDGET), 400_000, 0);
        acting.person(PAYER, () -> paying.pay(id, 100_000, TODAY, false, "rekvisition", PAYER));
        acting.person(
                PAYER, () -> paying.reverse(id, Reversal.Kind.REPAID, 100_000, TODAY, year(), "billigare", PAYER));
        var slip = sheet(id).paid().payments().getFirst().id();

        assertThatExceptionOfType(FundingRefusal.class)
                .isThrownBy(() -> acting.person(PAYER, () -> paying.withdraw(id, slip, "Fel ärende", PAYER)))
                .matches(it -> it.reason() == MORE_REPAID_THAN_PAID);
    }

    @Test
    void smallAidIsWhatWasGrantedBeforeTheDayAndWhatIsGrantedNow() {
        var old = funding.granted(funding.source(SourceKind.STATE_GRANT), 400_000, 0);
        var later = funding.granted(funding.source(SourceKind.STATE_GRANT), 400_000, 0);
        decidedOn(old, TODAY.minusYears(1));

        var then = smallAid(old, 123, TODAY.minusYears(1));
        assertThat(then.amount()).isEqualTo(123);
        assertThat(then.earlier()).extracting(Earlier::caseFile).doesNotContain(later);
        assertThat(acting.person(OFFICER, () -> aid.sheet(old, OFFICER))
                        .deMinimis()
                        .earlier())
                .extracting(Earlier::caseFile)
                .doesNotContain(later);
        assertThat(smallAid(later, 1, TODAY).earlier())
                .extracting(Earlier::caseFile)
                .contains(old);
        assertThat(smallAid(later, 1, TODAY.plusYears(2).plusDays(1)).earlier())
                .extracting(Earlier::caseFile)
                .doesNotContain(old);
    }

    @Test
    void aCorrectedOrganisationNumberTakesItsGrantsAndConditionsWithIt() {
        var wrong = funding.granted(funding.source(SourceKind.STATE_GRANT), 400_000, 0);
        var next = funding.granted(funding.source(SourceKind.STATE_GRANT), 400_000, 0);
        assertThat(smallAid(next, 1, TODAY).earlier())
                .extracting(Earlier::caseFile)
                .contains(wrong);
        assertThat(acting.person(OFFICER, () -> conditions.openElsewhere(next))).contains(wrong);

        appliedAnew(wrong, "556677-8899");

        assertThat(smallAid(next, 1, TODAY).earlier())
                .extracting(Earlier::caseFile)
                .doesNotContain(wrong);
        assertThat(acting.person(OFFICER, () -> conditions.openElsewhere(next))).doesNotContain(wrong);
    }

    @Test
    void aConditionInOtherWordsKeepsItsWatch() {
        var id = funding.granted(funding.source(SourceKind.STATE_GRANT), 400_000, 0);
        watch(id, "Ring i maj");

        demands(id, "Delrapport, i juni", "Revisionsintyg");

        assertThat(sheet(id).conditions()).hasSize(2);
        assertThat(of(id, "Delrapport, i juni"))
                .matches(it -> it.note().equals("Ring i maj"))
                .matches(it -> TODAY.plusDays(90).equals(it.due()))
                .matches(WatchedCondition::isOpen);
    }

    /** A word or a figure may be another day or another report; what was judged of the one was not judged of the other. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Slutrapport i juni", "Delrapport i juli", "Delrapport i juni 2027", "Delrapport senast i juni"})
    void anotherConditionInheritsNothing(String other) {
        var id = funding.granted(funding.source(SourceKind.STATE_GRANT), 400_000, 0);
        watch(id, "Delrapporten har kommit");

        demands(id, other);

        assertThat(of(id, other))
                .matches(it -> it.due() == null && it.note().isEmpty() && it.isOpen())
                .matches(it -> OFFICER.equals(it.owner()));
        assertThat(of(id, "Delrapport i juni"))
                .matches(it -> it.state() == ConditionState.WAIVED && !it.decided())
                .matches(it -> it.note().equals("Delrapporten har kommit"));
    }

    @Test
    void aConditionThatNobodyTouchedLeavesNothingBehindHoweverItIsSpelt() {
        var id = funding.granted(funding.source(SourceKind.STATE_GRANT), 400_000, 0);

        demands(id, "Delrapport, i juni");
        demands(id, "DELRAPPORT i juni.");
        assertThat(sheet(id).conditions()).extracting(WatchedCondition::text).containsExactly("DELRAPPORT i juni.");
        demands(id, "Revisionsintyg");

        assertThat(sheet(id).conditions()).extracting(WatchedCondition::text).containsExactly("Revisionsintyg");
    }

    @Test
    void whatIsMetStaysMetInOtherSigns() {
        var id = funding.granted(funding.source(SourceKind.STATE_GRANT), 400_000, 0);
        watch(id, ConditionState.FULFILLED, "Har kommit");

        demands(id, "Delrapport, i juni");

        assertThat(sheet(id).conditions())
                .singleElement()
                .matches(it -> it.text().equals("Delrapport, i juni") && it.state() == ConditionState.FULFILLED);
    }

    @Test
    void whatIsNoLongerDemandedStaysToBeReadWhenSomebodyHasWatchedIt() {
        var id = funding.granted(funding.source(SourceKind.STATE_GRANT), 400_000, 0);
        watch(id, "Ring i maj");

        demands(id, "Revisionsintyg");
        assertThat(of(id, "Delrapport i juni"))
                .matches(it -> it.state() == ConditionState.WAIVED && !it.decided())
                .matches(it -> it.note().equals("Ring i maj"));

        demands(id, "Delrapport i juni");
        assertThat(sheet(id).conditions())
                .filteredOn(WatchedCondition::isOpen)
                .extracting(WatchedCondition::text)
                .containsExactly("Delrapport i juni");
    }

    @Test
    void whatIsSavedUnchangedIsNotTraced() {
        var source = funding.source(SourceKind.STATE_GRANT);
        var id = funding.granted(source, 400_000, 0);
        watch(id, "Ring i maj");
        review(id, new BigDecimal("11.5"));
        var capacity = Map.of(CapacityAspect.values()[0], new Judged(CapacityLevel.values()[1], "God ekonomi"));
        acting.person(OFFICER, () -> judging.judge(id, capacity, Map.of(), OFFICER));
        var version = sheet(id).funding().version();
        var before = traces(id);

        watch(id, "Ring i maj");
        review(id, new BigDecimal("11.50"));
        acting.person(OFFICER, () -> judging.judge(id, capacity, capacity, OFFICER));
        funding.planned(id, source, 400_000, 0);

        assertThat(traces(id)).isEqualTo(before);
        assertThat(sheet(id).funding().version()).isEqualTo(version);
        funding.planned(id, source, 399_999, 1);
        assertThat(traces(id)).isEqualTo(before + 1);
    }

    private void review(CaseFileId id, BigDecimal rate) {
        acting.person(OFFICER, () -> {
            var version = aid.reviewOf(id).map(StateAidReview::version).orElse(0);
            var answers = new AidAnswers(Map.of(AidQuestion.COMPETITION, new Answered(YES, "Marknaden är öppen.")));
            aid.review(id, new StateAidReview(version, answers, AidGround.DE_MINIMIS, "", rate, 5_000L), OFFICER);
        });
    }

    /** The one condition of the decision gets a day and a note. */
    private void watch(CaseFileId id, String note) {
        watch(id, ConditionState.OPEN, note);
    }

    private void watch(CaseFileId id, ConditionState state, String note) {
        acting.person(OFFICER, () -> {
            var it = of(id, "Delrapport i juni");
            var said = new Watch(it.kind(), OFFICER, TODAY.plusDays(90), state, note);
            watching.change(id, it.id(), it.version(), said, OFFICER);
        });
    }

    private void demands(CaseFileId id, String... texts) {
        var said = new LinkedHashMap<String, ConditionKind>();
        List.of(texts).forEach(it -> said.put(it, ConditionKind.DURING_PROJECT));
        watched.replaceDecided(id, said, OFFICER, TestDay.today().atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private WatchedCondition of(CaseFileId id, String text) {
        return sheet(id).conditions().stream()
                .filter(it -> it.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void decidedOn(CaseFileId id, LocalDate day) {
        database.sql("update case_funding set decided_on = ? where case_file = ?")
                .params(day, id.value())
                .update();
    }

    private void appliedAnew(CaseFileId id, String organisation) {
        storage.flush();
        storage.clear();
        CorrectedApplication.keep(database, id, "{applicant,organisationNumber}", '"' + organisation + '"');
    }

    private DeMinimis smallAid(CaseFileId id, long amount, LocalDate day) {
        return acting.person(OFFICER, () -> aid.smallAidOf(id, amount, day));
    }

    private CaseSheet sheet(CaseFileId id) {
        return acting.person(OFFICER, () -> reading.sheet(id, OFFICER));
    }

    private long traces(CaseFileId id) {
        return database.sql("select count(*) from audit_entry where subject = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private static void assertMoneyHasMoved(ThrowingCallable act) {
        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(act)
                .matches(it -> it.reason() == CaseRefusal.Reason.MONEY_HAS_MOVED);
    }
}
