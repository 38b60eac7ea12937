package se.vagval.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.Insight;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioFigures;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.TestPortfolio;

/** The kept figures, against figures counted by other sentences straight from the cases. */
@StorageTest
class PortfolioFiguresTests {

    private static final int YEAR = 2035;
    private static final UserId ANALYST = UserId.of("statistiker");
    private static final int LONG_AGO = 2022;
    private static final LocalDate RECEIVED = LocalDate.of(2026, 2, 2);
    private static final List<MunicipalityShare> SHARED = List.of(
            new MunicipalityShare("2303", 0.3333),
            new MunicipalityShare("2305", 0.3333),
            new MunicipalityShare("2326", 0.3334));

    @Autowired
    TestPortfolio portfolio;

    @Autowired
    TestCases cases;

    @Autowired
    PortfolioReading reading;

    @Autowired
    PortfolioFigures figures;

    @Autowired
    QuarterAssembly assembly;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcTemplate jdbc;

    /** The region's own report for 2024: ten projects granted, 19 873 598 kronor; twenty-eight going on, 80 million. */
    @Test
    void tellsGrantedOfTheYearFromGoingOn() {
        portfolio.keepUp();
        var before = figure(PortfolioMeasure.ONGOING, PortfolioCut.FUND, "ERUF-MN");
        grant(10, 19_873_598, YEAR);
        grant(18, 80_000_000 - 19_873_598, YEAR - 1);
        portfolio.keepUp();

        var granted = figure(PortfolioMeasure.GRANTED, PortfolioCut.FUND, "ERUF-MN");
        var ongoing = figure(PortfolioMeasure.ONGOING, PortfolioCut.FUND, "ERUF-MN");

        assertThat(granted.cases()).isEqualTo(10);
        assertThat(granted.amount()).isEqualTo(19_873_598);
        assertThat(ongoing.cases() - before.cases()).isEqualTo(28);
        assertThat(ongoing.amount() - before.amount()).isEqualTo(80_000_000);
    }

    @Test
    void partsTheMoneyToTheKrona() {
        var id = portfolio.applied(RECEIVED, "2380", SHARED, "PS", List.of("A11", "ERUF-MN", "LEADER"), 1_000_001);
        portfolio.decided(id, LocalDate.of(YEAR, 3, 3), "GRANTED", 1_000_001L, "PROJECT_RUNNING");
        portfolio.keepUp();

        assertThat(figure(PortfolioMeasure.GRANTED, PortfolioCut.MUNICIPALITY, "2303")
                        .part())
                .isBetween(333_299L, 333_301L);
        assertThat(jdbc.queryForList("""
                select cut, sum(part) as part from portfolio_figure where measure = 'GRANTED' and year = ? and cut <> 'DIMENSION'
                group by cut having sum(part) <> 1000001
                """, YEAR)).isEmpty();
    }

    /** Among a million cases those of a year are few, and the others are not read. */
    @Test
    void findsTheCasesOfTheYearsAlongAnIndex() {
        jdbc.execute("set local enable_seqscan = off");
        Map.of(
                        PortfolioMeasure.APPLIED, "portfolio_case_year_received",
                        PortfolioMeasure.GRANTED, "portfolio_case_year_decided",
                        PortfolioMeasure.REJECTED, "portfolio_case_year_decided",
                        PortfolioMeasure.ONGOING, "portfolio_case_state",
                        PortfolioMeasure.PENDING, "portfolio_case_state")
                .forEach((measure, index) -> assertThat(plan(measure))
                        .as(measure.name())
                        .anyMatch(it -> it.contains(index))
                        .noneMatch(it -> it.contains("Seq Scan")));
    }

    private List<String> plan(PortfolioMeasure measure) {
        return jdbc.queryForList(
                """
                explain (costs off) select case_file, amount from portfolio_case_measure
                where measure = '%s' and year between %d and %d
                """.formatted(measure.name(), measure.isStock() ? 0 : YEAR, measure.isStock() ? 0 : YEAR),
                String.class);
    }

    /** Kept for each municipality, and the same as its cases tell one by one; also when one has moved to another. */
    @Test
    void keepsTheFiguresOfAMunicipalityAsItsCasesTellThem() {
        nobodyElseWrites();
        var id = portfolio.applied(RECEIVED, "2380", SHARED, "PS", List.of("A11"), 700_000);
        portfolio.decided(id, LocalDate.of(YEAR, 5, 5), "GRANTED", 600_000L, "PROJECT_RUNNING");
        portfolio.applied(RECEIVED, "2380", SHARED, "FS", List.of("ERUF-MN"), 200_000);
        portfolio.keepUp();
        isAsTheCasesTell();

        jdbc.execute("set local session_replication_role = replica");
        jdbc.update("""
                update funding_application set details = jsonb_set(details, '{municipalities}', '[{"code": "2361", "share": 1}]')
                where case_file = ?
                """, id.value());
        jdbc.update("insert into portfolio_change (case_file) values (?)", id.value());
        portfolio.keepUp();

        isAsTheCasesTell();
        assertThat(inPlace(PortfolioMeasure.GRANTED, "2361").amount()).isEqualTo(600_000);
        assertThat(inPlace(PortfolioMeasure.GRANTED, "2303").cases()).isZero();
    }

    private void isAsTheCasesTell() {
        assertThat(notAlike(
                        "portfolio_place_figure", "portfolio_place_contribution", "place, measure, year, cut, value"))
                .isEmpty();
        assertThat(inPlace(PortfolioMeasure.APPLIED, "2305").cases())
                .isEqualTo(jdbc.queryForObject("""
                select count(*) from portfolio_case p join portfolio_mark m on m.case_file = p.case_file
                where m.cut = 'MUNICIPALITY' and m.value = '2305' and extract(year from p.received) between ? and ?
                """, Long.class, LONG_AGO, YEAR))
                .isPositive();
    }

    /** What is kept and not told, and what is told and not kept; where nothing is left, nothing need be told. */
    private List<Map<String, Object>> notAlike(String kept, String contribution, String key) {
        return jdbc.queryForList("""
                with kept as (select %3$s, cases, amount, part from %1$s where (cases, amount, part) <> (0, 0, 0)),
                     told as (select %3$s, count(*), sum(amount), sum(part) from %2$s group by %3$s)
                select 'kept' as side, k.* from (table kept except table told) k
                union all
                select 'told' as side, t.* from (table told except table kept) t
                """.formatted(kept, contribution, key));
    }

    /** Between the count and its keeping the keeper would draw off, or add, what the migration has not seen. */
    @Test
    void aMigrationFillsKeptFiguresBehindTheKeepersLock() throws IOException {
        var filling = Pattern.compile("insert into portfolio_place_figure\\b");
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            var texts = migrations
                    .map(PortfolioFiguresTests::read)
                    .filter(it -> filling.matcher(it).find())
                    .toList();
            assertThat(texts)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(filling.split(it)[0])
                            .contains("from pg_advisory_xact_lock(" + PortfolioKeeping.LOCK + ")"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The whole is kept by the same act. */
    @Test
    void keepsTheFiguresOfTheWholeAsItsCasesTellThem() {
        nobodyElseWrites();
        var id = portfolio.applied(RECEIVED, "2380", SHARED, "PS", List.of("A11"), 700_000);
        portfolio.decided(id, LocalDate.of(YEAR, 5, 5), "GRANTED", 600_000L, "PROJECT_RUNNING");
        portfolio.keepUp();
        assertThat(notAlike("portfolio_figure", "portfolio_contribution", "measure, year, cut, value"))
                .isEmpty();
    }

    private PortfolioReading.Portfolio inPlace(PortfolioMeasure measure, String place) {
        var asked = new PortfolioQuery(
                measure, measure == PortfolioMeasure.GRANTED ? YEAR : LONG_AGO, YEAR, PortfolioCut.MUNICIPALITY, place);
        return acting.person(ANALYST, () -> reading.portfolio(asked, ANALYST));
    }

    /** Narrowed, it is the same money that the kept figures know, measure by measure. */
    @Test
    void narrowedFiguresAddUpToTheKeptOnes() {
        nobodyElseWrites();
        grant(3, 900_000, YEAR);
        var refused = portfolio.applied(RECEIVED, "2380", SHARED, "PS", List.of("A11"), 300_000);
        portfolio.decided(refused, LocalDate.of(YEAR, 4, 4), "REJECTED", null, "CLOSED");
        portfolio.applied(RECEIVED, "2380", SHARED, "PS", List.of("A11"), 200_000);
        portfolio.keepUp();
        for (var measure : PortfolioMeasure.values()) {
            var whole = new PortfolioQuery(measure, LONG_AGO, YEAR, null, null);
            var forms = jdbc.queryForList(
                    "select value, sum(cases) as cases, sum(amount) as amount from portfolio_figure where measure = '"
                            + measure + "' and cut = 'SUPPORT_FORM' and year between " + whole.from() + " and "
                            + whole.until()
                            + " group by value having sum(cases) > 0 order by value");
            assertThat(forms).as(measure.name()).isNotEmpty();
            for (var form : forms) {
                var narrowed = acting.person(
                        ANALYST,
                        () -> reading.portfolio(
                                whole.narrowedTo(PortfolioCut.SUPPORT_FORM, (String) form.get("value")), ANALYST));
                assertThat(List.of(narrowed.cases(), narrowed.amount()))
                        .as(measure + " " + form.get("value"))
                        .isEqualTo(List.of(
                                ((Number) form.get("cases")).longValue(), ((Number) form.get("amount")).longValue()));
            }
        }
    }

    @Test
    void sumsAgreeWithWhatTheCasesSayThemselves() {
        nobodyElseWrites();
        grant(3, 900_000, YEAR);
        portfolio.keepUp();

        assertThat(kept("select year, cases, amount from portfolio_figure where measure = 'GRANTED' and cut = 'ALL'"
                        + " and cases <> 0 order by year"))
                .isEqualTo(kept("""
                        select extract(year from d.decided_on)::integer as year, count(*) as cases, sum(d.granted_amount) as amount
                        from decision d where d.granted_amount > 0
                            and d.id not in (select replaces from decision where replaces is not null)
                        group by 1 order by 1
                        """));
        assertThat(kept("select year, cases, amount from portfolio_figure where measure = 'APPLIED' and cut = 'ALL'"
                        + " and cases <> 0 order by year"))
                .isEqualTo(kept("""
                        select extract(year from received)::integer as year, count(*) as cases, sum(applied_amount) as amount
                        from case_file where status <> 'IDEA' group by 1 order by 1
                        """));
        assertThat(kept("""
                select f.value as year, sum(f.cases) as cases, sum(f.amount) as amount from portfolio_figure f
                where f.measure = 'APPLIED' and f.cut = 'FUND' and f.value <> 'UNKNOWN' and f.cases <> 0 group by 1 order by 1
                """)).isEqualTo(kept("""
                select fund as year, count(*) as cases, sum(applied_amount) as amount
                from (select distinct id, applied_amount, unnest(funds) as fund from case_file where status <> 'IDEA') c
                group by 1 order by 1
                """));
    }

    /** What the portal does by itself, or another test has left it to do, comes after what is compared here. */
    private void nobodyElseWrites() {
        jdbc.execute("lock table case_file, decision, funding_payment in share row exclusive mode");
    }

    @Test
    void bothGeographiesOfAQuarterHaveTheSameSum() {
        nobodyElseWrites();
        grant(4, 1_234_567, YEAR);
        portfolio.keepUp();

        assertThat(jdbc.queryForList("""
                select year, quarter, support_form from quarter_figure group by year, quarter, support_form
                having sum(amount) filter (where geography = 'SEAT') <> sum(amount) filter (where geography = 'COUNTY')
                    or sum(amount) filter (where geography = 'OPERATION') <> sum(amount) filter (where geography = 'COUNTY')
                    or sum(received) filter (where geography = 'SEAT') <> sum(received) filter (where geography = 'COUNTY')
                """)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select sum(granted) from quarter_figure where year = ? and quarter = 2 and geography = 'COUNTY'",
                        Long.class,
                        YEAR))
                .isEqualTo(4);
    }

    /** Each open grant is published by itself: a sum with a secret one in it would tell that one. */
    @Test
    void aQuarterCountsNoMarkedCase() {
        grant(1, 900_000, YEAR);
        var id = portfolio.applied(RECEIVED, "2380", SHARED, "PS", List.of("ERUF-MN"), 300_000);
        portfolio.decided(id, LocalDate.of(YEAR, 4, 4), "GRANTED", 300_000L, "PROJECT_RUNNING");
        portfolio.paid(id, LocalDate.of(YEAR, 4, 20), 100_000);
        portfolio.keepUp();
        assertThat(granted()).hasToString("{granted=2, amount=1200000, paid=100000}");

        mark(id);
        portfolio.keepUp();
        assertThat(granted()).hasToString("{granted=1, amount=900000, paid=0}");

        jdbc.update(
                "update case_file set secrecy_provision = null, secrecy_date = null, secrecy_authority = null where id = ?",
                id.value());
        portfolio.keepUp();
        assertThat(granted()).hasToString("{granted=2, amount=1200000, paid=100000}");
    }

    /** What goes into an answer to the government stands beside lists and sums that know no marked case. */
    @Test
    void aFigureThatLeavesTheRegionCountsNoMarkedCase() {
        portfolio.keepUp();
        var ongoing = outward(PortfolioMeasure.ONGOING, 0, null);
        grant(1, 900_000, YEAR);
        var id = portfolio.applied(RECEIVED, "2380", SHARED, "PS", List.of("ERUF-MN"), 300_000);
        portfolio.decided(id, LocalDate.of(YEAR, 4, 4), "GRANTED", 300_000L, "PROJECT_RUNNING");
        portfolio.keepUp();
        assertThat(outward(PortfolioMeasure.GRANTED, YEAR, PortfolioCut.FUND).amount())
                .isEqualTo(1_200_000);

        mark(id);
        portfolio.keepUp();

        for (var cut : Arrays.asList(PortfolioCut.FUND, null)) {
            var told = outward(PortfolioMeasure.GRANTED, YEAR, cut);
            assertThat(told.cases()).isEqualTo(1);
            assertThat(told.amount()).isEqualTo(900_000);
        }
        var now = outward(PortfolioMeasure.ONGOING, 0, null);
        assertThat(now.cases() - ongoing.cases()).isEqualTo(1);
        assertThat(now.amount() - ongoing.amount()).isEqualTo(900_000);
        assertThat(figure(PortfolioMeasure.GRANTED, PortfolioCut.FUND, "ERUF-MN")
                        .cases())
                .as("within the region all are counted")
                .isEqualTo(2);
    }

    private PortfolioFigures.KnownFigure outward(PortfolioMeasure measure, int year, @Nullable PortfolioCut cut) {
        return figures.figure(measure, year, cut, cut == null ? "ALL" : "ERUF-MN");
    }

    /** Its base stands published beside the tables, and a fault that the marked case alone has would be told as one. */
    @Test
    void aQuarterChecksNoMarkedCase() {
        for (var day = 3; day <= 4; day++) {
            var id = portfolio.applied(RECEIVED, "2380", SHARED, "PS", List.of("ERUF-MN"), 271_828);
            portfolio.decided(id, LocalDate.of(YEAR, 8, day), "GRANTED", 271_828L, "PROJECT_RUNNING");
            portfolio.keepUp();
            if (day == 4) {
                assertThat(checked(QuarterCheck.TWICE)).isEqualTo("2 of 2");
                mark(id);
                portfolio.keepUp();
            }
        }

        assertThat(checked(QuarterCheck.TWICE)).isEqualTo("0 of 1");
        assertThat(checked(QuarterCheck.SIZE_UNKNOWN)).endsWith("of 1");
    }

    private String checked(QuarterCheck check) {
        var quarter = new QuarterId(YEAR, 3);
        var found = assembly.published(quarter, List.of()).checks().stream()
                .filter(it -> it.check() == check)
                .findFirst()
                .orElseThrow();
        return found.found() + " of " + found.of();
    }

    private Map<String, Object> granted() {
        return jdbc.queryForMap(
                "select sum(granted) as granted, sum(amount) as amount, sum(paid) as paid from quarter_figure"
                        + " where year = ? and quarter = 2 and geography = 'COUNTY'",
                YEAR);
    }

    private void mark(CaseFileId id) {
        jdbc.update(
                "update case_file set secrecy_provision = '30 kap.', secrecy_date = current_date,"
                        + " secrecy_authority = 'Regionen' where id = ?",
                id.value());
    }

    /** Utbetalt, against what the payments say themselves: by day, parted to the krona, each case once in a year. */
    @Test
    void paidSumsAgreeWithThePaymentsInBothGeographies() {
        nobodyElseWrites();
        var first = portfolio.applied(RECEIVED, "2380", SHARED, "PS", List.of("ERUF-MN"), 900_001);
        portfolio.decided(first, LocalDate.of(YEAR, 1, 4), "GRANTED", 900_001L, "PROJECT_RUNNING");
        portfolio.paid(first, LocalDate.of(YEAR, 2, 2), 100_001);
        portfolio.paid(first, LocalDate.of(YEAR, 3, 31), 50_000);
        portfolio.keepUp();
        portfolio.paid(first, LocalDate.of(YEAR, 4, 1), 200_002);
        var wrong = portfolio.paid(first, LocalDate.of(YEAR, 4, 2), 77);
        portfolio.keepUp();
        jdbc.update("""
                update funding_payment set withdrawn_by = 'utbetalare', withdrawn_at = now(), withdrawn_reason = 'Fel' where id = ?
                """, wrong);
        portfolio.keepUp();

        assertThat(jdbc.queryForList("""
                select f.year, f.quarter from
                    (select year, quarter, geography, sum(paid) as paid from quarter_figure group by 1, 2, 3) f
                full join (select extract(year from paid_on)::integer as year, extract(quarter from paid_on)::integer as quarter,
                                  sum(amount) as paid
                           from funding_payment join case_file c on c.id = case_file and c.secrecy_provision is null
                           where withdrawn_at is null group by 1, 2) p
                    on p.year = f.year and p.quarter = f.quarter
                where coalesce(f.paid, 0) <> coalesce(p.paid, 0)
                """)).isEmpty();
        assertThat(jdbc.queryForList(
                        "select paid from quarter_figure where year = ? and quarter = 2 and geography = 'OPERATION' and paid > 0"
                                + " order by place",
                        Long.class,
                        YEAR))
                .hasSize(3)
                .allMatch(it -> it > 66_600 && it < 66_800);
        assertThat(jdbc.queryForMap(
                        "select sum(payees) as payees, sum(new_payees) as fresh from quarter_figure where year = ?"
                                + " and geography = 'COUNTY'",
                        YEAR))
                .hasToString("{payees=2, fresh=1}");
    }

    @Test
    void aFigureOpensJustItsCases() {
        grant(3, 900_000, YEAR);
        portfolio.keepUp();
        var query = new PortfolioQuery(PortfolioMeasure.GRANTED, YEAR, YEAR, null, null);
        acting.person(TestPeople.OFFICER, () -> {
            var whole = reading.portfolio(query, TestPeople.OFFICER);
            assertThat(whole.cases()).isEqualTo(3);
            for (var cut : PortfolioCut.values()) {
                for (var figure : whole.of(cut)) {
                    var lines = reading.cases(query, cut, figure.value(), null, null, TestPeople.OFFICER)
                            .lines();
                    assertThat(lines).as(cut + " " + figure.value()).hasSize((int) figure.cases());
                }
            }
        });
    }

    @Test
    void narrowedItCountsOnlyWhatFits() {
        grant(2, 500_000, YEAR);
        var other = portfolio.applied(
                RECEIVED, "2380", List.of(new MunicipalityShare("2321", 1)), "FS", List.of("A11"), 70_000);
        portfolio.decided(other, LocalDate.of(YEAR, 5, 5), "GRANTED", 70_000L, "DISPATCHED");
        portfolio.keepUp();
        var query = new PortfolioQuery(PortfolioMeasure.GRANTED, YEAR, YEAR, PortfolioCut.MUNICIPALITY, "2321");

        var narrowed = acting.person(TestPeople.OFFICER, () -> reading.portfolio(query, TestPeople.OFFICER));

        assertThat(narrowed.cases()).isEqualTo(1);
        assertThat(narrowed.of(PortfolioCut.SUPPORT_FORM))
                .extracting(Figure::value, Figure::cases)
                .containsExactly(tuple("FS", 1L));
    }

    /** Where a case stands among goals and levels tells how it was judged: neither its number nor the count says so. */
    @Test
    void whoeverIsToJudgeACaseAnewFindsItUnderNoGoal() {
        grant(3, 900_000, YEAR);
        portfolio.keepUp();
        var whole = new PortfolioQuery(PortfolioMeasure.GRANTED, YEAR, YEAR, null, null);
        var hidden = acting.person(
                TestPeople.OTHER_OFFICER,
                () -> reading.cases(whole, null, "", null, null, TestPeople.OTHER_OFFICER)
                        .lines()
                        .getFirst()
                        .caseFile()
                        .id());
        jdbc.update(
                "insert into blind_reader (case_file, person) values (?, ?)",
                hidden.value(),
                TestPeople.OTHER_OFFICER.value());
        var narrowed =
                new PortfolioQuery(PortfolioMeasure.GRANTED, YEAR, YEAR, PortfolioCut.PRIORITY, PortfolioCut.UNKNOWN);

        for (var query : List.of(whole, narrowed)) {
            for (var cut : PortfolioCut.values()) {
                for (var figure : read(query, TestPeople.OFFICER).of(cut)) {
                    var isIn = listed(query, cut, figure.value(), TestPeople.OFFICER)
                            .contains(hidden);
                    var tells = isIn && (cut.isJudged() || query.isNarrowed());
                    var others = read(query, TestPeople.OTHER_OFFICER).of(cut).stream()
                            .filter(it -> it.value().equals(figure.value()))
                            .mapToLong(Figure::cases)
                            .sum();
                    assertThat(others).as("%s %s", query, figure).isEqualTo(figure.cases() - (tells ? 1 : 0));
                    assertThat(listed(query, cut, figure.value(), TestPeople.OTHER_OFFICER)
                                    .contains(hidden))
                            .as("%s %s", query, figure)
                            .isEqualTo(isIn && !tells);
                }
            }
        }
        assertThat(read(whole, TestPeople.OTHER_OFFICER).cases()).isEqualTo(3);
    }

    /** A figure is for all; that one case stands in it is for those who may read what put it there. */
    @Test
    void aFigureNamesNoCaseThatTheReaderMayNotKnowItOf() {
        var id = portfolio.applied(RECEIVED, "2380", SHARED, "PS", List.of("ERUF-MN"), 900_000);
        portfolio.decided(id, LocalDate.of(YEAR, 4, 4), "GRANTED", 900_000L, "PROJECT_RUNNING");
        portfolio.keepUp();
        var query = new PortfolioQuery(PortfolioMeasure.GRANTED, YEAR, YEAR, null, null);
        var judged = PortfolioCut.PRIORITY;
        assertThat(listed(query, PortfolioCut.SUPPORT_FORM, "PS", TestPeople.OFFICER))
                .containsExactly(id);
        assertThat(listed(query, judged, PortfolioCut.UNKNOWN, TestPeople.OFFICER))
                .isEmpty();
        cases.declareFree(id, TestPeople.OFFICER);
        portfolio.keepUp();
        assertThat(listed(query, judged, PortfolioCut.UNKNOWN, TestPeople.OFFICER))
                .containsExactly(id);
        assertThat(listed(query, judged, PortfolioCut.UNKNOWN, ANALYST)).containsExactly(id);

        jdbc.update("update case_file set status = 'UNDER_ASSESSMENT' where id = ?", id.value());
        assertThat(listed(query, judged, PortfolioCut.UNKNOWN, ANALYST)).isEmpty();
        assertThat(listed(query, PortfolioCut.SUPPORT_FORM, "PS", ANALYST)).containsExactly(id);

        mark(id);
        assertThat(listed(query, PortfolioCut.SUPPORT_FORM, "PS", ANALYST)).isEmpty();
        var whole = acting.person(
                ANALYST,
                () -> reading.cases(query, null, "", null, null, ANALYST).lines());
        assertThat(whole).extracting(it -> it.insight()).containsExactly(Insight.MARKED);
    }

    private PortfolioReading.Portfolio read(PortfolioQuery query, UserId person) {
        return acting.person(person, () -> reading.portfolio(query, person));
    }

    private List<CaseFileId> listed(PortfolioQuery query, PortfolioCut cut, String value, UserId person) {
        return acting.person(
                person,
                () -> reading.cases(query, cut, value, null, null, person).lines().stream()
                        .map(it -> it.caseFile().id())
                        .toList());
    }

    @Test
    void whatChangesLeavesNothingOfWhatItWas() {
        var id = portfolio.applied(RECEIVED, "2326", SHARED, "PS", List.of("LEADER"), 300_000);
        portfolio.decided(id, LocalDate.of(YEAR, 5, 5), "GRANTED", 300_000L, "PROJECT_RUNNING");
        portfolio.keepUp();
        var running =
                figure(PortfolioMeasure.ONGOING, PortfolioCut.SEAT, "2326").cases();
        jdbc.update("update case_file set status = 'CLOSED' where id = ?", id.value());
        portfolio.keepUp();

        assertThat(figure(PortfolioMeasure.ONGOING, PortfolioCut.SEAT, "2326").cases())
                .isEqualTo(running - 1);
        assertThat(figure(PortfolioMeasure.GRANTED, PortfolioCut.SEAT, "2326").cases())
                .isEqualTo(1);
    }

    /** Ledtider, kept by the day, against the medians of the cases themselves. */
    @Test
    void leadTimesAreThoseOfTheCases() {
        for (var days : List.of(10, 20, 20, 35, 400, 90, 61)) {
            var decided = LocalDate.of(LONG_AGO, 6, 1).plusDays(days % 7);
            var id = portfolio.applied(decided.minusDays(days), "2380", SHARED, "PS", List.of("A11"), 100_000);
            portfolio.decided(id, decided, "GRANTED", 100_000L, "PROJECT_RUNNING");
            portfolio.keepUp();
        }
        jdbc.update("update case_file set received = received - 5 where received = ?", LocalDate.of(LONG_AGO, 5, 25));
        portfolio.keepUp();

        var quality = acting.person(TestPeople.OFFICER, () -> reading.quality(LONG_AGO, LONG_AGO))
                .getFirst();

        assertThat(jdbc.queryForMap("""
                select count(*) as decided, percentile_disc(0.5) within group (order by d.decided_on - c.received) as median,
                       percentile_disc(0.9) within group (order by d.decided_on - c.received) as slowest
                from decision d join case_file c on c.id = d.case_file where extract(year from d.decided_on) = ?
                """, LONG_AGO))
                .hasToString("{decided=%d, median=%d, slowest=%d}"
                        .formatted(quality.decided(), quality.median(), quality.slowest()));
        assertThat(quality.decided()).isGreaterThanOrEqualTo(7);
        assertThat(quality.received())
                .isEqualTo(jdbc.queryForObject(
                        "select count(*) from case_file where extract(year from received) = ? and status <> 'IDEA'",
                        Long.class,
                        LONG_AGO));
    }

    /** The same code in two framework versions is two things until the crosswalk says otherwise. */
    @Test
    void aPriorityAndAStrengthAreaAreCountedInTheirOwnFrameworkVersion() {
        var id = cases.underAssessment();
        portfolio.keepUp();
        jdbc.update("""
                insert into assessment (id, version, case_file) select gen_random_uuid(), 0, c.id from case_file c
                where c.id = ? and not exists (select from assessment s where s.case_file = c.id)
                """, id.value());
        jdbc.update("""
                insert into target_link (id, version, assessment, kind, code, level, impact, motivation, depends_on,
                                         stated_by_applicant)
                select gen_random_uuid(), 0, s.id, k.kind, k.code, 3, '', '', '', false
                from assessment s, (values ('PRIORITY', 'PROV-1'), ('STRENGTH_AREA', 'PROV-1')) k (kind, code)
                where s.case_file = ?
                """, id.value());
        jdbc.update("insert into portfolio_change (case_file) values (?)", id.value());
        portfolio.keepUp();

        assertThat(jdbc.queryForList(
                        "select m.cut || ' ' || m.value from portfolio_mark m where m.case_file = ? and m.value like '%PROV-1'"
                                + " order by 1",
                        String.class, id.value()))
                .containsExactly("PRIORITY 2024/PROV-1", "STRENGTH 2024/PROV-1");
        assertThat(jdbc.queryForList(
                        "select value from portfolio_mark where case_file = ? and cut = 'DIMENSION' order by 1",
                        String.class,
                        id.value()))
                .as("a criterion that weighs targets has the strongest of them")
                .contains("2024/D2:3", "2024/D3:3")
                .doesNotContain("2024/D1:3");
        jdbc.update(
                "update target_link set impact = '-' where code = 'PROV-1' and kind = 'PRIORITY' and assessment in"
                        + " (select id from assessment where case_file = ?)",
                id.value());
        jdbc.update("insert into portfolio_change (case_file) values (?)", id.value());
        portfolio.keepUp();
        assertThat(jdbc.queryForList(
                        "select value from portfolio_mark where case_file = ? and cut = 'DIMENSION' order by 1",
                        String.class,
                        id.value()))
                .contains("2024/D2:0");
    }

    private void grant(int number, long amount, int year) {
        IntStream.range(0, number).forEach(at -> {
            var share = at == 0 ? amount - amount / number * (number - 1) : amount / number;
            var id = portfolio.applied(RECEIVED, "2380", SHARED, "PS", List.of("ERUF-MN"), share);
            portfolio.decided(id, LocalDate.of(year, 4, 4), "GRANTED", share, "PROJECT_RUNNING");
            cases.declareFree(id, TestPeople.OFFICER);
            cases.declareFree(id, TestPeople.OTHER_OFFICER);
        });
    }

    private Figure figure(PortfolioMeasure measure, PortfolioCut cut, String value) {
        var query = new PortfolioQuery(measure, YEAR, YEAR, null, null);
        return acting.person(TestPeople.OFFICER, () -> reading.portfolio(query, TestPeople.OFFICER)).of(cut).stream()
                .filter(it -> it.value().equals(value))
                .findFirst()
                .orElse(new Figure(cut, value, 0, 0, 0));
    }

    private List<Map<String, Object>> kept(String sql) {
        var rows = jdbc.queryForList(sql);
        rows.forEach(row -> {
            row.replaceAll((name, value) -> name.equals("year") ? String.valueOf(value) : ((Number) value).longValue());
        });
        return rows;
    }
}
