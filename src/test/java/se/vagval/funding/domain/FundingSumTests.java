package se.vagval.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseGroup;
import se.vagval.casefile.CaseStatus;
import se.vagval.demo.ActingAs;
import se.vagval.funding.SourceKind;
import se.vagval.funding.TestFunding;

/** The sums are kept while money moves: they are to be what counting the cases anew comes to, whoever wrote at the same time. */
@PortalTest
class FundingSumTests {

    private static final List<CaseStatus> STATES =
            List.of(CaseStatus.UNDER_ASSESSMENT, CaseStatus.DECIDED, CaseStatus.WITHDRAWN);

    private final List<String> found = new ArrayList<>();

    @Autowired
    TestCases cases;

    @Autowired
    TestFunding funding;

    @Autowired
    FundingReading reading;

    @Autowired
    CaseFundingReading sheets;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void areThoseOfTheCasesThoughMuchMovesAtOnceAndSomeIsTakenBack() throws Exception {
        var sources = List.of(funding.source(SourceKind.STATE_GRANT), funding.source(SourceKind.OTHER));
        var ids = List.of(cases.registered(), cases.registered(), cases.registered());
        var movers = new ArrayList<Callable<Void>>();
        for (var mover = 0; mover < 4; mover++) {
            var number = mover;
            movers.add(() -> move(ids, sources, number));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var moved : threads.invokeAll(movers)) {
                moved.get();
            }
        }

        assertThat(summed("funding_sum")).isEqualTo(summed("funding_share_source"));
        assertThat(summed("funding_sum")).anyMatch(it -> it.contains(sources.getFirst()));
        assertThat(jdbc.sql("select count(*) from funding_sum")
                        .query(Integer.class)
                        .single())
                .as("rows that have not been drawn together yet")
                .isLessThan(3_000);
    }

    @Test
    void callUndecidedWhatTheJourneyCallsUndecided() {
        assertThat(Arrays.stream(CaseStatus.values())
                        .filter(it -> jdbc.sql("select funding_is_undecided(:status)")
                                .param("status", it.name())
                                .query(Boolean.class)
                                .single()))
                .containsExactlyInAnyOrderElementsOf(CaseGroup.UNDECIDED.states());
    }

    @Test
    void theSourcesPageReadsNoMoreGrantsThanItShows() {
        var source = funding.source(SourceKind.OTHER);
        var asked = StatementCounter.during(() -> acting.person(
                TestPeople.MANAGER, () -> reading.source(source, TestFunding.year(), null, TestPeople.MANAGER)));

        assertThat(asked)
                .filteredOn(it -> it.contains("funding_sum"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it).doesNotContain("case_funding", "funding_year", "case_file c"));
        assertThat(asked)
                .filteredOn(it -> it.contains("from funding_year"))
                .hasSize(1)
                .allSatisfy(it -> assertThat(it.split("limit ")).hasSizeGreaterThan(3));
    }

    @Test
    void tellWhatCameInAndWhereItIsGranted() {
        var source = funding.source(SourceKind.OTHER);
        var id = cases.registered();
        var municipalities = jdbc.sql("select cardinality(municipalities) from case_file where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
        grant(id, source, 70_000);

        var incoming = acting.person(
                        TestPeople.MANAGER, () -> reading.source(source, receivedIn(id), null, TestPeople.MANAGER))
                .incoming();

        assertThat(incoming.cases()).isEqualTo(1);
        assertThat(incoming.grants()).isEqualTo(1);
        assertThat(incoming.granted()).isEqualTo(70_000);
        assertThat(incoming.places())
                .hasSize(municipalities)
                .allSatisfy((place, count) -> assertThat(count).isOne());
    }

    /** Whoever has planned nothing asks by the months, as the case's own page says; a decided case asks for nothing. */
    @Test
    void tellWhatIsAskedForWithoutAPlan() {
        var source = sourceOf("fund", "LEADER");
        var before = Map.of(2026, applied(source, 2026), 2027, applied(source, 2027));
        var id = asking();
        var ofCase = acting.person(TestPeople.OFFICER, () -> sheets.sheet(id, TestPeople.OFFICER));

        assertThat(ofCase.source().code()).isEqualTo(source);
        assertThat(ofCase.plan().amounts()).containsOnlyKeys(2026, 2027);
        ofCase.plan()
                .amounts()
                .forEach((year, amount) -> assertThat(applied(source, year) - before.get(year))
                        .as("asked for of " + year)
                        .isEqualTo(amount));
        assertThat(ofCase.plan().sum()).isEqualTo(77_001);

        jdbc.sql("update case_file set status = 'DECIDED' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(applied(source, 2026)).isEqualTo(before.get(2026));
    }

    /** The source that comes to be after the case carries it at once, and the support form goes before any fund. */
    @Test
    void tellASourceByTheSupportFormBeforeTheFund() {
        var byFund = sourceOf("fund", "LEADER");
        var id = asking();
        var before = applied(byFund, 2026);
        var form = jdbc.sql("select details ->> 'supportForm' from funding_application where case_file = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        var byForm = sourceOf("support_form", form);

        assertThat(acting.person(TestPeople.OFFICER, () -> sheets.sheet(id, TestPeople.OFFICER))
                        .source()
                        .code())
                .isEqualTo(byForm);
        assertThat(applied(byFund, 2026)).isLessThan(before);
        assertThat(applied(byForm, 2026)).isPositive();
    }

    @AfterEach
    void leaveNoSourceThatOthersFind() {
        jdbc.sql("update funding_source set fund = null, support_form = null where code = any (:codes)")
                .param("codes", found.toArray(String[]::new))
                .update();
    }

    /** What a saved plan left to a year gone by is asked of this one, and it keeps its shares when something else is applied for. */
    @Test
    void tellASavedPlanAsTheCaseDoes() {
        var source = funding.source(SourceKind.OTHER);
        var id = cases.registered();
        fund(id, source, null, 1_000);
        jdbc.sql("update funding_year set year = year - 3 where case_file = :id")
                .param("id", id.value())
                .update();
        assertThat(applied(source, TestFunding.year() - 2)).isZero();
        assertThat(applied(source, TestFunding.year())).isEqualTo(appliedFor(id));

        jdbc.sql("update funding_year set year = year + 3 where case_file = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("update case_file set applied_amount = 900001 where id = :id")
                .param("id", id.value())
                .update();
        var ofCase = acting.person(TestPeople.OFFICER, () -> sheets.sheet(id, TestPeople.OFFICER));
        assertThat(ofCase.plan().amounts().values()).containsExactly(450_000L, 450_001L);
        assertThat(applied(source, TestFunding.year())).isEqualTo(450_000);
        assertThat(applied(source, TestFunding.year() + 1)).isEqualTo(450_001);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2027-12-31",
        "2026-01-31, 2026-01-31",
        "2025-11-01, 2029-02-01",
        "2020-01-01, 2024-06-30",
        "2026-05-01, 2046-01-01",
        "2026-05-01, 2047-01-01",
        "2028-01-01, 2027-01-01",
        "2099-06-01, 2101-06-01",
        ",2027-01-01"
    })
    void spreadAsAPlanDoes(LocalDate start, LocalDate end) {
        var amounts = new TreeMap<Integer, Long>();
        jdbc.sql("select greatest(year, 2026) as year, amount from funding_spread(100001, :start::jsonb, :end::jsonb)")
                .param("start", start == null ? null : kept(start))
                .param("end", kept(end))
                .query((RowCallbackHandler) row -> amounts.merge(row.getInt("year"), row.getLong("amount"), Long::sum));

        assertThat(new YearPlan(amounts)).isEqualTo(YearPlan.byMonths(100_001, start, end, 2026));
    }

    /** As the application's content keeps a day. */
    private static String kept(LocalDate day) {
        return "[%d, %d, %d]".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private String sourceOf(String column, String code) {
        var source = funding.source(SourceKind.OTHER);
        found.add(source);
        jdbc.sql("update funding_source set " + column + " = :code where code = :source")
                .param("code", code)
                .param("source", source)
                .update();
        return source;
    }

    private CaseFileId asking() {
        var id = cases.underAssessment(List.of("LEADER"));
        jdbc.sql("update case_file set applied_amount = 77001 where id = :id")
                .param("id", id.value())
                .update();
        return id;
    }

    private long appliedFor(CaseFileId id) {
        return jdbc.sql("select applied_amount from case_file where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private long applied(String source, int year) {
        return acting.person(TestPeople.MANAGER, () -> reading.source(source, year, null, TestPeople.MANAGER))
                .standing()
                .applied();
    }

    private int receivedIn(CaseFileId id) {
        return jdbc.sql("select extract(year from received) from case_file where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private Void move(List<CaseFileId> ids, List<String> sources, int mover) {
        var template = new TransactionTemplate(transactions);
        for (var step = 0; step < 30; step++) {
            var id = ids.get((step + mover) % ids.size());
            var source = sources.get(step % sources.size());
            var state = STATES.get((step + mover) % STATES.size());
            var amount = 1_000 + step;
            var isTakenBack = step % 3 == 0;
            template.executeWithoutResult(transaction -> {
                jdbc.sql("update case_file set status = :status where id = :id")
                        .param("status", state.name())
                        .param("id", id.value())
                        .update();
                if (state == CaseStatus.UNDER_ASSESSMENT) {
                    plan(id, source, amount);
                } else {
                    grant(id, source, amount);
                    pay(id, source, amount);
                }
                if (isTakenBack) {
                    transaction.setRollbackOnly();
                }
            });
        }
        return null;
    }

    private void plan(CaseFileId id, String source, long amount) {
        fund(id, source, null, amount);
    }

    private void grant(CaseFileId id, String source, long amount) {
        fund(id, source, amount, amount);
    }

    private void fund(CaseFileId id, String source, Long granted, long amount) {
        var day = granted == null ? null : TestDay.today();
        jdbc.sql("""
                        insert into case_funding (case_file, version, source, eu_conditional, eu_reference,
                            granted, decided_on)
                        values (:id, 1, :source, false, '', :granted, :day)
                        on conflict (case_file) do update set source = excluded.source, granted = excluded.granted,
                            decided_on = excluded.decided_on
                        """)
                .param("id", id.value())
                .param("source", source)
                .param("granted", granted)
                .param("day", day)
                .update();
        jdbc.sql("delete from funding_year where case_file = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        insert into funding_year (case_file, year, amount, source, decided_on)
                        select :id, year, :amount, :source, :day from generate_series(:year, :year + 1) as year
                        """)
                .param("id", id.value())
                .param("amount", amount)
                .param("source", source)
                .param("day", day)
                .param("year", TestFunding.year())
                .update();
    }

    private void pay(CaseFileId id, String source, long amount) {
        jdbc.sql("update funding_payment set withdrawn_at = now(), withdrawn_by = '-', withdrawn_reason = '-'"
                        + " where case_file = :id and withdrawn_at is null and amount % 2 = 0")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        insert into funding_payment (id, case_file, source, amount, paid_on, advance, reference,
                            recorded_by, recorded_at)
                        values (:new, :id, :source, :amount, :day, false, '', '-', now())
                        """)
                .param("new", UUID.randomUUID())
                .param("id", id.value())
                .param("source", source)
                .param("amount", amount)
                .param("day", TestDay.today())
                .update();
        jdbc.sql("""
                        insert into funding_reversal (id, case_file, source, kind, amount, reversed_on, frame_year, reason,
                            recorded_by, recorded_at)
                        values (:new, :id, :source, 'RELEASED', :amount, :day, :year, '', '-', now())
                        """)
                .param("new", UUID.randomUUID())
                .param("id", id.value())
                .param("source", source)
                .param("amount", amount)
                .param("day", TestDay.today())
                .param("year", TestFunding.year())
                .update();
    }

    private List<String> summed(String from) {
        return jdbc.sql("""
                        select concat_ws(' ', kind, source, fund, year, of_year, place, sum(cases), sum(amount)) from %s
                        group by kind, source, fund, year, of_year, place having sum(cases) <> 0 or sum(amount) <> 0
                        """.formatted(from)).query(String.class).list().stream()
                .sorted()
                .toList();
    }
}
