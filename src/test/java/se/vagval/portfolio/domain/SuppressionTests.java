package se.vagval.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.portfolio.domain.QuarterCell.ALL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden stays hidden, whoever reckons with everything that has been published of the year. */
class SuppressionTests {

    private static final List<String> PLACES = List.of("Ragunda", "Berg", "Åre", "LAN");
    private static final List<String> FORMS = List.of("PS", "FS");

    @Test
    void hidesFewerThanThreeAndShowsThree() {
        var counted = new HashMap<QuarterCell, CellNumbers>();
        seat(counted, "Ragunda", "PS", 2);
        seat(counted, "Ragunda", "FS", 9);
        seat(counted, "Berg", "PS", 3);
        seat(counted, "Berg", "FS", 7);
        seat(counted, "Åre", "PS", 12);
        seat(counted, "Åre", "FS", 12);
        var year = QuarterYear.of(2026, 1, PLACES, FORMS, counted);

        var hidden = Suppression.of(year, year.cells().keySet(), Set.of());

        assertThat(hidden)
                .contains(seatCell("Ragunda", "PS"), seatCell("Ragunda", "FS"), seatCell("Berg", "PS"))
                .doesNotContain(seatCell("Åre", "FS"), seatCell("Ragunda", ALL), seatCell("Åre", ALL));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothingHiddenCanBeReckonedBackFromAYearOfEditions(long seed) {
        var counted = random(new Random(seed), 3);
        var seen = new HashMap<QuarterCell, CellNumbers>();
        for (var quarter = 1; quarter <= 3; quarter++) {
            var year = QuarterYear.of(2026, quarter, PLACES, FORMS, counted);
            publish(year, quarter, seen, true);

            assertThat(recognised(year, quarter, seen)).isEmpty();
        }
    }

    @Test
    void hiddenCellsOfAnEditionThatWasNeverMadeAreNotGivenAwayByTheNext() {
        var counted = random(new Random(77), 2);
        var year = QuarterYear.of(2026, 2, PLACES, FORMS, counted);
        var seen = new HashMap<QuarterCell, CellNumbers>();
        publish(year, 2, seen, true);

        assertThat(recognised(year, 2, seen)).isEmpty();
    }

    /** Utbetalningar: one case is paid in several quarters, and counted once in the year. */
    @ParameterizedTest
    @ValueSource(longs = {1, 3, 4})
    void nothingHiddenOfThePaymentsCanBeReckonedBackEither(long seed) {
        var counted = new HashMap<QuarterCell, CellNumbers>();
        var fresh = new HashMap<QuarterCell, CellNumbers>();
        pay(new Random(seed), 3, counted, fresh);
        var seen = new HashMap<QuarterCell, CellNumbers>();
        for (var quarter = 1; quarter <= 2; quarter++) {
            var year = QuarterYear.of(2026, quarter, PLACES, FORMS, counted, fresh);
            publish(year, quarter, seen, true);

            assertThat(recognised(year, quarter, seen)).isEmpty();
        }
    }

    @Test
    void aCaseThatIsPaidInTwoQuartersIsOneCaseOfTheYear() {
        var first = new QuarterCell(Geography.COUNTY, ALL, "PS", 1, false);
        var second = first.in(2, false);
        var counted = Map.of(first, CellNumbers.paid(1, 100), second, CellNumbers.paid(2, 500));
        var fresh = Map.of(first, CellNumbers.paid(1, 100), second, CellNumbers.paid(1, 500));

        var year = QuarterYear.of(2026, 2, PLACES, FORMS, counted, fresh);

        assertThat(year.of(second)).isEqualTo(CellNumbers.paid(2, 500));
        assertThat(year.of(first.in(2, true))).isEqualTo(CellNumbers.paid(2, 600));
        assertThat(year.of(first.inForm(ALL).in(2, true))).isEqualTo(CellNumbers.paid(2, 600));
        assertThat(year.countsAddUp()).isFalse();
    }

    /** The attacker is worth being tried: hiding small cells alone does not stop it. */
    @Test
    void theAttackerFindsWhatIsHiddenWithoutCompany() {
        var found = 0;
        for (var seed = 1; seed <= 6; seed++) {
            var year = QuarterYear.of(2026, 1, PLACES, FORMS, random(new Random(seed), 1));
            var seen = new HashMap<QuarterCell, CellNumbers>();
            publish(year, 1, seen, false);
            found += recognised(year, 1, seen).size();
        }
        assertThat(found).isPositive();
    }

    /** The first edition of all may be of a third quarter: the year up to it is told all the same. */
    @Test
    void showsTheYearThoughItsEarlierQuartersWereNeverPublished() {
        var counted = new HashMap<QuarterCell, CellNumbers>();
        for (var quarter = 1; quarter <= 3; quarter++) {
            for (var form : FORMS) {
                for (var place : PLACES) {
                    var cell = new QuarterCell(Geography.SEAT, place, form, quarter, false);
                    var numbers = new CellNumbers(5, 4, 0, 400_000);
                    add(counted, cell, numbers);
                    add(counted, cell.at(Geography.OPERATION, place), numbers);
                    add(counted, cell.at(Geography.COUNTY, ALL), numbers);
                }
            }
        }
        var year = QuarterYear.of(2026, 3, PLACES, FORMS, counted);
        var asked = new HashSet<>(year.table(3, false));
        asked.addAll(year.table(3, true));

        assertThat(Suppression.of(year, asked, Set.of())).isEmpty();
        assertThat(Suppression.of(QuarterYear.of(2026, 3, PLACES, FORMS, Map.of()), asked, Set.of()))
                .as("nothing at all is nothing to hide")
                .isEmpty();
    }

    @Test
    void showsMoreThanItHidesWhereNumbersAreLarge() {
        var counted = new HashMap<QuarterCell, CellNumbers>();
        var random = new Random(5);
        for (var place : PLACES) {
            for (var form : FORMS) {
                seat(counted, place, form, 5 + random.nextInt(20));
            }
        }
        var year = QuarterYear.of(2026, 1, PLACES, FORMS, counted);

        assertThat(Suppression.of(year, year.cells().keySet(), Set.of())).isEmpty();
    }

    private static void publish(
            QuarterYear year, int quarter, Map<QuarterCell, CellNumbers> seen, boolean withCompany) {
        var asked = new HashSet<>(year.table(quarter, false));
        asked.addAll(year.table(quarter, true));
        var hidden = withCompany
                ? Suppression.of(year, asked, seen.keySet())
                : asked.stream()
                        .filter(it -> year.of(it).isSmall(Suppression.LEAST))
                        .toList();
        asked.stream().filter(it -> !hidden.contains(it)).forEach(it -> seen.put(it, year.of(it)));
    }

    /** Hidden small numbers that must be one or two, and hidden money that is known to a tenth. */
    private static List<String> recognised(QuarterYear year, int quarters, Map<QuarterCell, CellNumbers> seen) {
        var told = new ArrayList<String>();
        var counts = new LinkedHashMap<String, ToLongFunction<CellNumbers>>();
        counts.put("received", CellNumbers::received);
        counts.put("granted", CellNumbers::granted);
        counts.put("rejected", CellNumbers::rejected);
        counts.forEach((name, count) -> {
            var attacker = new TableAttacker(seen, PLACES, FORMS, quarters, count, false, year.countsAddUp());
            hiddenOnes(year, seen, count).forEach(cell -> {
                var bounds = attacker.boundsOf(cell);
                if (bounds.to() < Suppression.LEAST - 1e-4) {
                    told.add(name + " of " + cell + " lies in " + bounds);
                }
            });
        });
        var attacker = new TableAttacker(seen, PLACES, FORMS, quarters, CellNumbers::amount, true, true);
        hiddenOnes(year, seen, CellNumbers::granted).forEach(cell -> {
            var bounds = attacker.boundsOf(cell);
            var true1000 = year.of(cell).amount() / 1000.0;
            if (bounds.to() - bounds.from() < 0.1 * true1000) {
                told.add("money of " + cell + " lies in " + bounds + ", is " + true1000);
            }
        });
        return told;
    }

    private static List<QuarterCell> hiddenOnes(
            QuarterYear year, Map<QuarterCell, CellNumbers> seen, ToLongFunction<CellNumbers> count) {
        return year.cells().keySet().stream()
                .filter(it -> !seen.containsKey(it))
                .filter(it -> CellNumbers.isSmall(count.applyAsLong(year.of(it)), Suppression.LEAST))
                .toList();
    }

    /** A year of cases with seats and places of work, as they would be registered. */
    private static Map<QuarterCell, CellNumbers> random(Random random, int quarters) {
        var counted = new HashMap<QuarterCell, CellNumbers>();
        for (var quarter = 1; quarter <= quarters; quarter++) {
            for (var number = 0; number < 60; number++) {
                var form = FORMS.get(random.nextInt(10) < 7 ? 0 : 1);
                var seat = PLACES.get(Math.min(random.nextInt(4), random.nextInt(4)));
                var amount = 50_000 + random.nextInt(900_000);
                var granted = random.nextInt(3) > 0;
                var whole = new CellNumbers(1, granted ? 1 : 0, granted ? 0 : 1, granted ? amount : 0);
                add(counted, new QuarterCell(Geography.COUNTY, ALL, form, quarter, false), whole);
                add(counted, new QuarterCell(Geography.SEAT, seat, form, quarter, false), whole);
                var first = PLACES.get(random.nextInt(4));
                var second = PLACES.get(random.nextInt(4));
                var half = first.equals(second) ? whole.amount() : whole.amount() / 2;
                var rest = new CellNumbers(1, whole.granted(), whole.rejected(), whole.amount() - half);
                add(
                        counted,
                        new QuarterCell(Geography.OPERATION, first, form, quarter, false),
                        new CellNumbers(1, whole.granted(), whole.rejected(), half));
                if (!first.equals(second)) {
                    add(counted, new QuarterCell(Geography.OPERATION, second, form, quarter, false), rest);
                }
            }
        }
        return counted;
    }

    /** A year of payments: some cases are paid in one quarter, some in all of them. */
    private static void pay(
            Random random, int quarters, Map<QuarterCell, CellNumbers> counted, Map<QuarterCell, CellNumbers> fresh) {
        for (var number = 0; number < 40; number++) {
            var form = FORMS.get(random.nextInt(10) < 7 ? 0 : 1);
            var seat = PLACES.get(Math.min(random.nextInt(4), random.nextInt(4)));
            var first = true;
            for (var quarter = 1; quarter <= quarters; quarter++) {
                if (random.nextInt(2) == 0) {
                    var kronor = 20_000 + random.nextInt(400_000);
                    for (var cell : List.of(
                            new QuarterCell(Geography.COUNTY, ALL, form, quarter, false),
                            new QuarterCell(Geography.SEAT, seat, form, quarter, false),
                            new QuarterCell(Geography.OPERATION, seat, form, quarter, false))) {
                        add(counted, cell, CellNumbers.paid(1, kronor));
                        add(fresh, cell, CellNumbers.paid(first ? 1 : 0, kronor));
                    }
                    first = false;
                }
            }
        }
    }

    private static void seat(Map<QuarterCell, CellNumbers> counted, String place, String form, int cases) {
        var numbers = new CellNumbers(cases, cases, 0, cases * 100_000L);
        add(counted, seatCell(place, form), numbers);
        add(counted, seatCell(place, form).at(Geography.OPERATION, place), numbers);
        add(counted, new QuarterCell(Geography.COUNTY, ALL, form, 1, false), numbers);
    }

    private static QuarterCell seatCell(String place, String form) {
        return new QuarterCell(Geography.SEAT, place, form, 1, false);
    }

    private static void add(Map<QuarterCell, CellNumbers> counted, QuarterCell cell, CellNumbers numbers) {
        counted.merge(cell, numbers, CellNumbers::plus);
    }
}
