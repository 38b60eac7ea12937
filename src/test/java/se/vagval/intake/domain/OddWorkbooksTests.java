package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as programs write them, and as nobody should: empty rows left out, numbers without end, other calendars. */
class OddWorkbooksTests {

    /** Written out, such a number takes minutes and all memory. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E99999999",
                "1E-99999999",
                "-9E+2147483640",
                "1E99999999999",
                "1234567890123456789012345678901234567890123",
                "hej",
                "1E31"
            })
    void aNumberWithoutEndIsTheTextItIs(String number) {
        var workbook = Workbooks.changed(
                Workbooks.application("RUN/77/2026"),
                SHEET,
                it -> it.replace("<v>300000.0</v>", "<v>" + number + "</v>"));

        var content = assertTimeoutPreemptively(
                SOON, () -> IntakeFixtures.read("a.xlsx", workbook).getFirst());

        assertThat(content.value("budget[0].belopp").orElseThrow())
                .isEqualTo(new ReceivedValue("budget[0].belopp", number, ReceivedValue.Kind.TEXT));
        assertThat(IntakeFixtures.interpreted(content)
                        .at("budget[0].belopp")
                        .orElseThrow()
                        .isSettled())
                .isFalse();
    }

    @Test
    void refusesATextLongerThanAnyAndOneThatStandsEverywhere() {
        // not so even that the library takes it for a file packed to burst
        var longest = new Random(1)
                .ints(IntakeTexts.LONGEST_TEXT, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var inline = Workbooks.changed(
                Workbooks.sheet("A", sound(LocalDate.of(2026, 2, 3))),
                SHEET,
                it -> it.replace(
                        "</sheetData>",
                        ("<row><c t=\"str\"><v>" + longest + "</v></c></row>").repeat(6) + "</sheetData>"));
        var one = Workbooks.changed(inline, SHEET, it -> it.replaceFirst("<c t=\"str\"><v>", "<c t=\"str\"><v>x"));

        for (var workbook : List.of(inline, one)) {
            assertThatExceptionOfType(IntakeRefusal.class)
                    .isThrownBy(() -> IntakeFixtures.read("a.xlsx", workbook))
                    .matches(it -> it.reason() == IntakeRefusal.Reason.SHEET_TOO_LARGE);
        }
    }

    /** Programs write no element for an empty row; the table above it ends there all the same. */
    @Test
    void anEmptyRowThatIsNotWrittenEndsTheTable() {
        var workbook = Workbooks.changed(
                Workbooks.sheet(
                        "Ansökan",
                        new Object[] {"Projektnamn", "Ett"},
                        new Object[] {"Sökande", "Byalaget"},
                        new Object[] {"Projekttyp", "RAM"},
                        new Object[] {"Budget"},
                        new Object[] {"Kostnadsslag", "Belopp"},
                        new Object[] {"Personal", 300_000},
                        new Object[] {},
                        new Object[] {"Kommentar", "Vi ringer gärna", "i april"}),
                SHEET,
                it -> it.replaceAll("<row r=\"7\"\\s*/>|<row r=\"7\"></row>", ""));

        var content = IntakeFixtures.read("a.xlsx", workbook).getFirst();

        assertThat(content.rows("budget")).containsExactly("budget[0]");
        assertThat(content.all()).extracting(ReceivedValue::text).contains("Kommentar: Vi ringer gärna", "i april");
    }

    @Test
    void aRowFarBelowIsTooLargeUnlessItIsEmpty() {
        var sound = Workbooks.application("RUN/77/2026");
        var far = Workbooks.changed(
                sound,
                SHEET,
                it -> it.replace("</sheetData>", "<row r=\"900000\"><c r=\"A900000\"/></row></sheetData>"));
        var full =
                Workbooks.changed(far, SHEET, it -> it.replace("<c r=\"A900000\"/>", "<c r=\"A900000\"><v>1</v></c>"));

        assertThat(IntakeFixtures.interpreted(IntakeFixtures.read("a.xlsx", far).getFirst())
                        .unsettled())
                .isEmpty();
        assertThatExceptionOfType(IntakeRefusal.class)
                .isThrownBy(() -> IntakeFixtures.read("a.xlsx", full))
                .matches(it -> it.reason() == IntakeRefusal.Reason.SHEET_TOO_LARGE);
    }

    @Test
    void whatStandsBesideAListIsShownWithEachOfItsRows() {
        var sheets = new LinkedHashMap<String, Object[][]>();
        sheets.put("Följebrev", new Object[][] {{"Projektnamn", "Alla"}, {"Hör av er till", "växeln"}});
        sheets.put("Lista", new Object[][] {
            {"Länets ansökningar"},
            {"Projektnamn", "Sökande", "Projekttyp"},
            {"Ett", "Byn", "RAM"},
            {"Två", "Byn", "RAM"}
        });

        var all = IntakeFixtures.read("a.xlsx", Workbooks.together(sheets));

        assertThat(all)
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.all())
                        .extracting(ReceivedValue::text)
                        .contains(
                                "Följebrev:\nProjektnamn · Alla\nHör av er till · växeln",
                                "Lista:\nLänets ansökningar"));
    }

    @Test
    void readsDaysByTheWorkbooksOwnCalendar() {
        var workbook = Workbooks.changed(
                Workbooks.sheet("A", sound(LocalDate.of(2026, 2, 3))),
                "xl/workbook.xml",
                it -> it.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>"));

        assertThat(arrival(workbook)).isEqualTo("2030-02-04");
        assertThat(arrival(Workbooks.sheet("A", sound(LocalDate.of(2026, 2, 3)))))
                .isEqualTo("2026-02-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "2958466", "1E20", "0.5"})
    void aDayThatIsNoneIsTheTextItIs(String days) {
        var workbook = Workbooks.changed(
                Workbooks.sheet("A", sound(LocalDate.of(2026, 2, 3))),
                SHEET,
                it -> it.replaceFirst("<v>46056(\\.0)?</v>", "<v>" + days + "</v>"));

        assertThat(arrival(workbook)).isEqualTo(days);
    }

    private static String arrival(byte[] workbook) {
        return IntakeFixtures.read("a.xlsx", workbook)
                .getFirst()
                .value("inkommen")
                .orElseThrow()
                .text();
    }

    private static Object[][] sound(LocalDate arrival) {
        return new Object[][] {{"Projektnamn", "Ett"}, {"Sökande", "Byalaget"}, {"Inkommen", arrival}};
    }
}
