package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.vagval.intake.domain.IntakeAnswer.Act;

class IntakeChecksTests {

    private static final String APPLICATION = """
            dnr: "RUN/2/2026"
            inkommen: "2026-02-01"
            projektnamn: "Ny led"
            projekttyp: FORSTUDIE
            kommuner:
              - {kod: "2321", namn: "Åre", andel: 0.6}
              - {kod: "2326", namn: "Berg", andel: 0.6}
            budget:
              - {slag: "Personal", belopp: 100000}
            finansiering:
              - {kalla: "Anslag 1:1", slag: "Sökt stöd anslag 1:1", belopp: 60000, bekraftad: false}
              - {kalla: "Kommunen", slag: "Offentlig kontant – kommun", belopp: 50000, bekraftad: true}
            """;

    @Test
    void countsWithWhatAPersonHasCorrected() {
        var application = interpreted(
                APPLICATION, corrected("kommuner[1].andel", "0.4"), corrected("finansiering[0].belopp", "50000"));

        assertThat(application.at("kommuner")).isEmpty();
        assertThat(application.at("finansiering")).isEmpty();
        assertThat(application.at("finansiering.andel")).isEmpty();
    }

    @Test
    void leavesOutTheRowsThatAPersonHasLeftOut() {
        var application =
                interpreted(APPLICATION, new IntakeAnswer("kommuner[1]", Act.LEFT_OUT, "", "rut", Instant.EPOCH));

        assertThat(application.rows(IntakeField.MUNICIPALITY)).containsExactly("kommuner[0]");
        assertThat(application
                        .at("kommuner")
                        .orElseThrow()
                        .remarks()
                        .getFirst()
                        .arguments()
                        .toString())
                .contains("6E+1");
    }

    @Test
    void lapsesAConfirmationWhenTheFiguresChange() {
        var figures = interpreted(APPLICATION).at("finansiering").orElseThrow().interpretation();
        var confirmation = new IntakeAnswer("finansiering", Act.CONFIRMED, figures, "rut", Instant.EPOCH);

        assertThat(interpreted(APPLICATION, confirmation)
                        .at("finansiering")
                        .orElseThrow()
                        .isSettled())
                .isTrue();
        assertThat(interpreted(APPLICATION, confirmation, corrected("finansiering[1].belopp", "90000"))
                        .at("finansiering")
                        .orElseThrow()
                        .isSettled())
                .isFalse();
    }

    @Test
    void seesAMunicipalityThatStandsTwice() {
        var application = interpreted(APPLICATION.replace("\"2326\", namn: \"Berg\"", "\"2321\", namn: \"Åre\""));

        assertThat(keys(application, "kommuner")).containsExactly("shares.twice", "shares.sum");
    }

    @Test
    void refusesANumberThatAnotherCaseHasUntilItIsChanged() {
        var taken = APPLICATION.replace("RUN/2/2026", "RUN/1/2026");

        assertThat(keys(interpreted(taken), "dnr.ledigt")).containsExactly("registryNumber.taken");
        assertThat(interpreted(taken).at("dnr.ledigt").orElseThrow().isConfirmable())
                .isFalse();
        assertThat(interpreted(taken, corrected("dnr", "RUN/3/2026")).at("dnr.ledigt"))
                .isEmpty();
    }

    @Test
    void refusesADayAfterTheFileCame() {
        assertThat(keys(interpreted(APPLICATION.replace("2026-02-01", "2026-04-01")), "inkommen.dag"))
                .containsExactly("received.afterFile");
    }

    @Test
    void saysThatMoneyAndPlaceAreMissingAltogether() {
        var application =
                interpreted("projektnamn: Ny led\nprojekttyp: FORSTUDIE\ninkommen: \"2026-02-01\"\nbudget: []\n");

        assertThat(keys(application, "budget")).containsExactly("costs.missing");
        assertThat(keys(application, "finansiering")).containsExactly("finances.missing");
        assertThat(keys(application, "kommuner")).containsExactly("shares.noMunicipality");
        assertThat(application.unsettled())
                .extracting(InterpretedValue::path)
                .contains("sokande.namn", "fonder[0]", "kanal");
    }

    @Test
    void showsWhatItDoesNotKnowAndTakesItNowhere() {
        var application = interpreted(APPLICATION + "okänt: {djupt: [1, två]}\nsokande: Byalaget\n");

        assertThat(application.values())
                .filteredOn(it -> it.field() == IntakeField.UNKNOWN)
                .extracting(InterpretedValue::path)
                .containsExactly("okänt.djupt[0]", "okänt.djupt[1]", "sokande");
    }

    private static List<String> keys(InterpretedApplication application, String path) {
        return application.at(path).orElseThrow().remarks().stream()
                .map(Remark::key)
                .toList();
    }

    private static IntakeAnswer corrected(String path, String value) {
        return new IntakeAnswer(path, Act.CORRECTED, value, "rut", Instant.EPOCH);
    }

    private static InterpretedApplication interpreted(String text, IntakeAnswer... answers) {
        Map<String, IntakeAnswer> all = new LinkedHashMap<>();
        for (var answer : answers) {
            all.put(answer.path(), answer);
        }
        return IntakeFixtures.interpretedText(text, all);
    }
}
