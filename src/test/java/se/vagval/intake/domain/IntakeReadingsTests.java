package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.intake.domain.ReceivedValue.Kind;

class IntakeReadingsTests {

    private final IntakeReadings readings = new IntakeReadings(IntakeFixtures.VOCABULARY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2 mkr|1200000",
                "640.000:-|640000",
                "800 tkr|800000",
                "85 000 kr|85000",
                "180 000|180000",
                "ca 400 000|400000",
                "cirka 1,5 mnkr|1500000",
                "1 250 000 kronor|1250000",
                "12345|12345"
            })
    void guessesAmountsThatAreWrittenAsText(String written, String kronor) {
        var meaning = text(IntakeField.COST_AMOUNT, written);

        assertThat(meaning.value()).isEqualTo(kronor);
        assertThat(meaning.remarks())
                .allMatch(it -> it.severity() == Remark.Severity.MUST_CONFIRM)
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 tusen", "gratis", "1.2.3", "-", "12-15 000"})
    void makesNothingOfAnAmountThatCannotBeRead(String written) {
        assertThat(text(IntakeField.COST_AMOUNT, written).value()).isNull();
    }

    @Test
    void takesANumberAsItStands() {
        assertThat(number(IntakeField.COST_AMOUNT, "390000")).isEqualTo(InterpretedText.exact("390000"));
        assertThat(number(IntakeField.SHARE, "0.30")).isEqualTo(InterpretedText.exact("0.3"));
        assertThat(number(IntakeField.COST_AMOUNT, "99.5").remarks())
                .extracting(Remark::key)
                .contains("amount.rounded");
        assertThat(number(IntakeField.COST_AMOUNT, "-5000").remarks())
                .extracting(Remark::key)
                .containsExactly("amount.negative");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hälften|0.5",
                "50 %|0.5",
                "50\u00A0%|0.5",
                "33,3 procent|0.333",
                "60|0.6",
                "0,25|0.25",
                "en fjärdedel|0.25"
            })
    void guessesSharesThatAreWrittenAsText(String written, String share) {
        var meaning = text(IntakeField.SHARE, written);

        assertThat(meaning.value()).isEqualTo(share);
        assertThat(meaning.remarks()).allMatch(Remark::isDemanding).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"resten", "0", "140 %", "-20", "halvt om halvt"})
    void makesNothingOfAShareThatCannotBeRead(String written) {
        assertThat(text(IntakeField.SHARE, written).value()).isNull();
    }

    @Test
    void takesOnlyOneWayOfWritingADayAsItStands() {
        assertThat(text(IntakeField.RECEIVED, "2026-02-14")).isEqualTo(InterpretedText.exact("2026-02-14"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20260214|2026-02-14",
                "14/2 2026|2026-02-14",
                "14.2.2026|2026-02-14",
                "den 14 februari 2026|2026-02-14",
                "14 feb 2026|2026-02-14",
                "2026/02/14|2026-02-14"
            })
    void guessesDaysThatAreWrittenOtherwise(String written, String day) {
        var meaning = text(IntakeField.RECEIVED, written);

        assertThat(meaning.value()).isEqualTo(day);
        assertThat(meaning.remarks()).extracting(Remark::key).containsExactly("date.guess");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26-02-14|date.shortYear",
                "2026-02-30|date.noSuchDay",
                "2026-13-01|date.unreadable",
                "i våras|date.unreadable",
                "2025-02-29|date.noSuchDay",
                "31 april 2026|date.noSuchDay"
            })
    void makesNothingOfADayThatIsNone(String written, String remark) {
        var meaning = text(IntakeField.RECEIVED, written);

        assertThat(meaning.value()).isNull();
        assertThat(meaning.remarks()).extracting(Remark::key).contains(remark);
    }

    @Test
    void offersTheLikelyDayOfAShortYearWithoutTakingIt() {
        assertThat(text(IntakeField.RECEIVED, "26-02-14").candidates()).containsExactly("2026-02-14");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RUN9104/2026|RUN/9104/2026",
                "RUN/280//2023|RUN/280/2023",
                "run/117/2026|RUN/117/2026",
                "RUN 117/2026|RUN/117/2026",
                "' RUN/117/2026 '|RUN/117/2026"
            })
    void suggestsTheRegistryNumberThatWasMeant(String written, String meant) {
        var meaning = text(IntakeField.REGISTRY_NUMBER, written);

        assertThat(meaning.value()).isEqualTo(meant);
        assertThat(meaning.remarks()).extracting(Remark::key).containsExactly("registryNumber.misprint");
    }

    @Test
    void choosesNoneOfTwoRegistryNumbersThatMayBeMeant() {
        var meaning = text(IntakeField.REGISTRY_NUMBER, "RUN7113/2022");

        assertThat(meaning.value()).isNull();
        assertThat(meaning.candidates()).containsExactly("RUN/7113/2022", "RUN/113/2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RUN/34/202", "vet ej", "12345"})
    void makesNothingOfARegistryNumberThatSaysTooLittle(String written) {
        assertThat(text(IntakeField.REGISTRY_NUMBER, written).value()).isNull();
    }

    @Test
    void flagsEachMisprintInRunningTextOnceAndLeavesRightOnesAlone() {
        var meaning =
                text(IntakeField.RELATED_INITIATIVES, "Se RUN/34/202, RUN/34/202 och RUN/113/2022, samt BRUN7/2020.");

        assertThat(meaning.remarks()).containsExactly(Remark.mustConfirm("text.registryNumber", "RUN/34/202"));
    }

    @Test
    void knowsOrganisationNumbersByTheirCheckDigit() {
        assertThat(text(IntakeField.ORGANISATION_NUMBER, "990001-1108"))
                .isEqualTo(InterpretedText.exact("990001-1108"));
        assertThat(text(IntakeField.ORGANISATION_NUMBER, "9900011108").value()).isEqualTo("990001-1108");
        assertThat(text(IntakeField.ORGANISATION_NUMBER, "16990001-1108").value())
                .isEqualTo("990001-1108");
        assertThat(text(IntakeField.ORGANISATION_NUMBER, "990001-1109").remarks())
                .extracting(Remark::key)
                .containsExactly("organisationNumber.checkDigit");
        assertThat(text(IntakeField.ORGANISATION_NUMBER, "okänt").value()).isNull();
    }

    @Test
    void findsMunicipalitiesByCodeNameAndPlace() {
        assertThat(readings.read(IntakeField.MUNICIPALITY, value("2326", Kind.TEXT), "Berg"))
                .isEqualTo(InterpretedText.exact("2326"));
        assertThat(text(IntakeField.SEAT, "Bergs kommun").value()).isEqualTo("2326");
        assertThat(text(IntakeField.SEAT, "Funäsdalen").candidates()).containsExactly("2361");
        assertThat(text(IntakeField.SEAT, "0180").remarks())
                .extracting(Remark::key)
                .containsExactly("municipality.unknown");
        assertThat(readings.read(IntakeField.MUNICIPALITY, value("2309", Kind.TEXT), "Offerdal")
                        .remarks())
                .extracting(Remark::key)
                .containsExactly("municipality.otherName");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kommunen|kontant|Offentlig kontant – kommun",
                "Region|eu-medel|EU-stöd",
                "Företag|natura|Privata bidrag i annat än pengar",
                "Kommunen|natura|Offentliga bidrag i annat än pengar",
                "Företagen|kontanta medel|Privat kontant"
            })
    void understandsTheKindOfFinancingByItsSource(String source, String written, String type) {
        assertThat(readings.read(IntakeField.FINANCING_TYPE, value(written, Kind.TEXT), source)
                        .value())
                .isEqualTo(type);
    }

    @Test
    void makesNothingOfCharactersThatCannotBeKept() {
        assertThat(text(IntakeField.TITLE, "Led\u0000").remarks())
                .extracting(Remark::key)
                .containsExactly("characters");
        assertThat(text(IntakeField.SUMMARY, "vänd \u202E text").remarks())
                .extracting(Remark::key)
                .containsExactly("characters");
        assertThat(text(IntakeField.SUMMARY, "Gïelh jïh \uD83D\uDE00").value()).isEqualTo("Gïelh jïh \uD83D\uDE00");
    }

    private InterpretedText text(IntakeField field, String written) {
        return readings.read(field, value(written, Kind.TEXT), null);
    }

    private InterpretedText number(IntakeField field, String written) {
        return readings.read(field, value(written, Kind.NUMBER), null);
    }

    private static ReceivedValue value(String written, Kind kind) {
        return new ReceivedValue("x", written, kind);
    }
}
