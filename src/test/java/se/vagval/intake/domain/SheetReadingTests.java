package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.vagval.intake.domain.IntakeRefusal.Reason;

/** Workbooks and separated values, read by the same map as everything else. */
class SheetReadingTests {

    @Test
    void aFormWithTablesIsReadWholeAndAsksNothing() {
        var application = interpreted("ansokan.xlsx", Workbooks.application("RUN/77/2026"));

        assertThat(application.unsettled()).extracting(InterpretedValue::path).isEmpty();
        assertThat(application.text(IntakeField.TITLE)).isEqualTo("Byarnas laddstolpar");
        assertThat(application.costs()).isEqualByComparingTo("400000");
        assertThat(application.rows(IntakeField.FINANCING_TYPE)).hasSize(2);
        assertThat(application.text("finansiering[1]", IntakeField.FINANCING_CONFIRMED))
                .isEqualTo("true");
    }

    /** The heading is itself the kind of financing; the officer confirms the reading, and says where the money comes from. */
    @Test
    void whatIsAppliedForIsReadFromAHeadingOfItsOwn() {
        var list = csv("Projektnamn;Sökande;Projekttyp;Sökt stöd\nByarna;Byalaget;Genomförandeprojekt;450 000\n");
        var form = csv("Projektnamn;Byarna\nSökande;Byalaget\nSökt belopp;450 000\n");

        for (var each : new InterpretedApplication[] {list, form}) {
            assertThat(each.text("finansiering[0]", IntakeField.FINANCING_TYPE)).isEqualTo("Sökt stöd anslag 1:1");
            assertThat(each.applied(IntakeFixtures.VOCABULARY)).isEqualByComparingTo("450000");
            assertThat(each.unsettled()).extracting(InterpretedValue::path).contains("finansiering[0].belopp");
            assertThat(each.values()).noneMatch(it -> it.field() == IntakeField.UNKNOWN);
        }
        assertThat(list.unsettled()).extracting(InterpretedValue::field).doesNotContain(IntakeField.PROJECT_TYPE);
    }

    /** Twice told is once applied for; what the heading says is shown and not counted. */
    @Test
    void aSumThatBothAHeadingAndATableTellIsCountedOnce() {
        for (var kind : new String[] {"Sökt stöd", "Sökt stöd anslag 1:1"}) {
            var form = csv("Projektnamn;Byarna;\nSökande;Byalaget;\nSökt belopp;450 000;\n;;\n"
                    + "Finansiär;Slag av finansiering;Belopp\nAnslag 1:1;" + kind
                    + ";450 000\nKommunen;kommun kontant;90 000\n");

            assertThat(form.applied(IntakeFixtures.VOCABULARY)).as(kind).isEqualByComparingTo("450000");
            assertThat(form.values()).anyMatch(it -> it.field() == IntakeField.UNKNOWN);
        }
    }

    /** Two financiers of a kind are two, whether they are called the same or not. */
    @Test
    void everyHeadingOfAFormWithoutATableIsAFinancierOfItsOwn() {
        for (var headings :
                new String[][] {{"Kommun kontant;90 000", "Kommun kontant;60 000"}, {"EU-medel;90 000", "ERUF;60 000"}
                }) {
            var form = csv("Projektnamn;Byarna\nSökande;Byalaget\n" + String.join("\n", headings) + "\n");

            assertThat(form.rows(IntakeField.FINANCING_TYPE)).as(headings[0]).hasSize(2);
            assertThat(form.text("finansiering[0]", IntakeField.FINANCING_AMOUNT))
                    .isEqualTo("90000");
            assertThat(form.text("finansiering[1]", IntakeField.FINANCING_AMOUNT))
                    .isEqualTo("60000");
            assertThat(form.values()).noneMatch(it -> it.field() == IntakeField.UNKNOWN);
        }
    }

    /** What a heading says of a kind that the table tells is shown, each of them; of another kind it is counted. */
    @Test
    void everyHeadingOfAKindThatTheTableTellsIsShown() {
        var form = csv(
                "Projektnamn;Byarna;\nSökande;Byalaget;\nKommun kontant;90 000;\nKommun kontant;60 000;\nSökt stöd;450 000;\n;;\n"
                        + "Finansiär;Slag av finansiering;Belopp\nKommunen;kommun kontant;150 000\n");

        assertThat(form.rows(IntakeField.FINANCING_TYPE)).hasSize(2);
        assertThat(form.applied(IntakeFixtures.VOCABULARY)).isEqualByComparingTo("450000");
        assertThat(form.values())
                .filteredOn(it -> it.field() == IntakeField.UNKNOWN)
                .hasSize(2);
    }

    /** A row that has no amount tells nothing of the sum, and takes none away. */
    @Test
    void aRowWithoutAnAmountLeavesTheHeadingsAmountToStand() {
        var form = csv("Projektnamn;Byarna;\nSökande;Byalaget;\nSökt belopp;450 000;\n;;\n"
                + "Finansiär;Slag av finansiering;Belopp\nAnslag 1:1;Sökt stöd;\nKommunen;kommun kontant;90 000\n");

        assertThat(form.applied(IntakeFixtures.VOCABULARY)).isEqualByComparingTo("450000");
        assertThat(form.values()).noneMatch(it -> it.field() == IntakeField.UNKNOWN);
    }

    @Test
    void anAmountThatNothingSaysIsUnknownAndNotNothing() {
        var silent = csv("Projektnamn;Sökande;Projekttyp\nByarna;Byalaget;RAM\n");
        var told = csv("Projektnamn;Sökande;Projekttyp;Sökt stöd\nByarna;Byalaget;RAM;0\n");

        assertThat(silent.tellsApplied(IntakeFixtures.VOCABULARY)).isFalse();
        assertThat(silent.tellsCosts()).isFalse();
        assertThat(told.tellsApplied(IntakeFixtures.VOCABULARY)).isTrue();
    }

    private static InterpretedApplication csv(String text) {
        return interpreted("ansokan.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The day of arrival is the one the file tells; a file that tells none asks for it, whatever day it is handed in. */
    @Test
    void theDayOfArrivalIsTheFilesOwn() {
        var told = interpreted("ansokan.xlsx", Workbooks.application("RUN/77/2026"));
        var silent = interpreted(
                "ansokan.csv",
                "Projektnamn;Sökande;Projekttyp\nByarna;Byalaget;GENOMFORANDE\n".getBytes(StandardCharsets.UTF_8));

        assertThat(told.text(IntakeField.RECEIVED)).isEqualTo("2026-01-14");
        assertThat(silent.text(IntakeField.RECEIVED)).isEmpty();
        assertThat(silent.unsettled()).extracting(InterpretedValue::field).contains(IntakeField.RECEIVED);
    }

    @Test
    void aFormulaGivesTheValueSavedWithItAndSaysSo() {
        var formula = new Workbooks.Formula("WEBSERVICE(\"http://127.0.0.1/\")&cmd|'/c calc'!A1", 300_000);
        var application = interpreted(
                "ansokan.xlsx", Workbooks.application("RUN/77/2026", new Workbooks.Formula("1+1", 300_000)));
        var hostile = interpreted(
                "ansokan.xlsx",
                Workbooks.application(
                        "RUN/77/2026", new Workbooks.Formula("HYPERLINK(\"http://127.0.0.1/\")", 300_000)));

        assertThat(formula.value()).isEqualTo(300_000);
        for (var each : new InterpretedApplication[] {application, hostile}) {
            var value = each.at("budget[0].belopp").orElseThrow();
            assertThat(value.effective()).isEqualTo("300000");
            assertThat(value.remarks()).extracting(Remark::key).contains("calculated");
            assertThat(value.isSettled()).isFalse();
            assertThat(each.values())
                    .noneMatch(it -> String.valueOf(it.received()).contains("HYPERLINK"));
        }
    }

    @Test
    void everyRowOfAListIsAnApplication() {
        var all = IntakeFixtures.read(
                "lista.xlsx",
                Workbooks.list(
                        new Object[] {
                            "Ett", "Byalaget", LocalDate.of(2026, 2, 3), "GENOMFORANDE", "RUN/1/2026", "A11; ESF"
                        },
                        new Object[] {"Två", "Kommunen", "3 februari 2026", "FORSTUDIE", null, null, "tio procent"},
                        new Object[] {null, null, null, "RAM"}));

        assertThat(all).hasSize(3);
        assertThat(all.getFirst().value("fonder[1]").orElseThrow().text()).isEqualTo("ESF");
        assertThat(all.getFirst().value("inkommen").orElseThrow().text()).isEqualTo("2026-02-03");
        assertThat(all.get(1).all()).extracting(ReceivedValue::text).contains("Rabatt: tio procent");
        assertThat(all).extracting(ApplicationReaders::isApplication).containsExactly(true, true, false);
    }

    @Test
    void separatedValuesAreReadInWhateverSignsAndSeparators() {
        var lines = "Projektnamn§Sökande§Projekttyp\n\"Åre; och Östersund\"§Byålaget§GENOMFORANDE\n";
        for (var separator : ";,\t".split("")) {
            for (var signs : Arrays.asList(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
                var content = IntakeFixtures.read(
                                "lista.csv", lines.replace("§", separator).getBytes(signs))
                        .getFirst();

                assertThat(content.value("projektnamn").orElseThrow().text()).isEqualTo("Åre; och Östersund");
                assertThat(content.value("sokande.namn").orElseThrow().text()).isEqualTo("Byålaget");
            }
        }
    }

    @Test
    void aCellThatBeginsLikeAFormulaIsText() {
        var content = IntakeFixtures.read(
                        "lista.csv",
                        "Projektnamn;Sökande;Projekttyp\n=1+1;@SUM(A1);+4\n".getBytes(StandardCharsets.UTF_8))
                .getFirst();

        assertThat(content.value("projektnamn").orElseThrow())
                .isEqualTo(new ReceivedValue("projektnamn", "=1+1", ReceivedValue.Kind.TEXT));
    }

    @Test
    void nothingOfAFileIsLost() {
        var content = IntakeFixtures.read(
                        "a.xlsx",
                        Workbooks.sheet(
                                "Blad1",
                                new Object[] {"Projektnamn", "Ett", "och mer"},
                                new Object[] {"Sökande", "Byalaget"},
                                new Object[] {"Inkommen", "2026-01-02"},
                                new Object[] {"Favoritfärg", "grön"},
                                new Object[] {"Fri text utan rubrik"},
                                new Object[] {"Projektnamn", "Två"}))
                .getFirst();

        assertThat(content.value("projektnamn").orElseThrow().text()).isEqualTo("Ett");
        assertThat(content.all())
                .extracting(ReceivedValue::text)
                .contains("och mer", "Favoritfärg: grön", "Fri text utan rubrik", "Två");
    }

    @Test
    void refusesSheetsLargerThanAnyApplication() {
        var rows = "a;b\n".repeat(Sheet.MOST_ROWS + 1).getBytes(StandardCharsets.UTF_8);
        var columns = ";".repeat(Sheet.MOST_COLUMNS + 1).getBytes(StandardCharsets.UTF_8);
        var applications =
                ("Projektnamn;Sökande;Projekttyp\n" + "a;b;RAM\n".repeat(101)).getBytes(StandardCharsets.UTF_8);
        var wide = Workbooks.sheet(
                "Blad1", IntStream.range(0, Sheet.MOST_COLUMNS + 1).boxed().toArray());

        refused("a.csv", rows, Reason.SHEET_TOO_LARGE);
        refused("a.csv", columns, Reason.SHEET_TOO_LARGE);
        refused("a.xlsx", wide, Reason.SHEET_TOO_LARGE);
        refused("a.csv", applications, Reason.TOO_MANY_APPLICATIONS);
        refused("a.xlsx", "PK ingenting".getBytes(StandardCharsets.UTF_8), Reason.BROKEN);
        refused("a.csv", "hej;på;dig\n1;2;3\n".getBytes(StandardCharsets.UTF_8), Reason.NOT_AN_APPLICATION);
    }

    private static void refused(String name, byte[] content, Reason reason) {
        assertThatExceptionOfType(IntakeRefusal.class)
                .isThrownBy(() -> IntakeFixtures.read(name, content))
                .extracting(IntakeRefusal::reason)
                .isEqualTo(reason);
    }

    private static InterpretedApplication interpreted(String name, byte[] content) {
        return IntakeFixtures.interpreted(IntakeFixtures.read(name, content).getFirst());
    }
}
