package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.intake.domain.IntakeRefusal.Reason.DUPLICATE_KEY;
import static se.vagval.intake.domain.IntakeRefusal.Reason.EMPTY;
import static se.vagval.intake.domain.IntakeRefusal.Reason.KEY_TOO_LONG;
import static se.vagval.intake.domain.IntakeRefusal.Reason.NOT_AN_APPLICATION;
import static se.vagval.intake.domain.IntakeRefusal.Reason.NOT_READABLE;
import static se.vagval.intake.domain.IntakeRefusal.Reason.NOT_TEXT;
import static se.vagval.intake.domain.IntakeRefusal.Reason.TOO_DEEP;
import static se.vagval.intake.domain.IntakeRefusal.Reason.TOO_LARGE;
import static se.vagval.intake.domain.IntakeRefusal.Reason.TOO_MANY_VALUES;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.Processor;

class YamlApplicationReaderTests {

    static final String START = "projektnamn: Ny led\nprojekttyp: FORSTUDIE\ninkommen: \"2026-02-01\"\n";

    @Test
    void keepsEveryTextAsItIsWritten() {
        var content =
                read(START + "sokande: {sektor: OFF, orgnr: 0012, form: ~}\nbelopp: 1_000\nandel: 0.30\nsvar: yes\n");

        assertThat(content.value("sokande.sektor").orElseThrow().text()).isEqualTo("OFF");
        assertThat(content.value("sokande.orgnr").orElseThrow())
                .isEqualTo(new ReceivedValue("sokande.orgnr", "0012", ReceivedValue.Kind.TEXT));
        assertThat(content.value("sokande.form").orElseThrow().kind()).isEqualTo(ReceivedValue.Kind.NOTHING);
        assertThat(content.value("belopp").orElseThrow().kind()).isEqualTo(ReceivedValue.Kind.TEXT);
        assertThat(content.value("andel").orElseThrow())
                .isEqualTo(new ReceivedValue("andel", "0.30", ReceivedValue.Kind.NUMBER));
        assertThat(content.value("svar").orElseThrow().text()).isEqualTo("yes");
    }

    @Test
    void readsJsonAsItIsUsuallyWritten() {
        var content = read("""
                {
                \t"projektnamn": "Ny \\"led\\" \\u00e5 \\/ \\t här",
                \t"projekttyp": "FORSTUDIE",
                \t"inkommen": "2026-02-01",
                \t"kommuner": [{"kod": "2321", "andel": 1.0}]
                }
                """);

        assertThat(content.value("projektnamn").orElseThrow().text()).isEqualTo("Ny \"led\" å / \t här");
        assertThat(content.value("kommuner[0].andel").orElseThrow().isNumber()).isTrue();
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMark() {
        assertThat(read("\uFEFF" + START).value("projektnamn")).isPresent();
    }

    @Test
    void leavesAsideWhatTheInstallationNames() {
        var content = read(START + "facit:\n  svar: hemligt\nfiktiv: true\nkaraktar: svag\n");

        assertThat(content.all())
                .extracting(ReceivedValue::path)
                .containsExactly("projektnamn", "projekttyp", "inkommen");
        assertThat(content.whole()).isFalse();
        assertThat(read(START).whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"projektnamn: Annat namn\n", "sokande: {namn: A}\nsokande: {orgnr: B}\n", "\"projektnamn\": x\n"
            })
    void refusesAKeyThatStandsTwice(String more) {
        refuses(START + more, DUPLICATE_KEY);
    }

    @Test
    void refusesWhatIsNoApplication() {
        refuses("", EMPTY);
        refuses("# bara en kommentar\n", EMPTY);
        refuses("Bästa region, härmed söker vi pengar.", NOT_AN_APPLICATION);
        refuses("- ett\n- två\n", NOT_AN_APPLICATION);
        refuses("utlatande: {dnr: RUN/1/2026}", NOT_AN_APPLICATION);
    }

    @Test
    void refusesWhatCannotBeReadAndSaysWhere() {
        assertThatExceptionOfType(IntakeRefusal.class)
                .isThrownBy(() -> read(START + "kommuner: [a, b\nx: }\n"))
                .matches(it -> it.reason() == NOT_READABLE)
                .matches(it -> !it.arguments().getFirst().isBlank());
        refuses(START + "---\nprojektnamn: Två dokument\n", NOT_READABLE);
        refuses(START + "? [a, b]\n: c\n", NOT_READABLE);
        assertThatExceptionOfType(IntakeRefusal.class)
                .isThrownBy(() -> IntakeFixtures.read("projektnamn: Åre".getBytes(StandardCharsets.ISO_8859_1)))
                .matches(it -> it.reason() == NOT_TEXT);
    }

    @Test
    void refusesTooMuchOfAnything() {
        refuses(START + "a: " + "[".repeat(40) + "]".repeat(40), NOT_READABLE);
        refuses(START + "x: [" + "1, ".repeat(5000) + "1]", TOO_MANY_VALUES);
        assertThatExceptionOfType(IntakeRefusal.class)
                .isThrownBy(() -> IntakeFixtures.read(new byte[IntakeYaml.LARGEST_FILE + 1]))
                .matches(it -> it.reason() == TOO_LARGE);
        refuses(START + "x: &x [*x]\n", TOO_DEEP);
    }

    /** A key stands in the path of every value below it: one of a megabyte would be copied five hundred times. */
    @Test
    void refusesAKeyThatIsATextOfItsOwn() {
        var values = "  a%d: 1\n";
        var below = new StringBuilder();
        for (var number = 0; number < 500; number++) {
            below.append(values.formatted(number));
        }
        refuses(START + "? " + "k".repeat(1_000_000) + "\n:\n" + below, KEY_TOO_LONG);
    }

    @Test
    void isNotBlownUpByNamesThatStandForEachOther() {
        var bomb = new StringBuilder(START).append("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var at = 1; at < 15; at++) {
            bomb.append("a").append(at).append(": &a").append(at).append(" [");
            bomb.append(("*a" + (at - 1) + ", ").repeat(9))
                    .append("*a")
                    .append(at - 1)
                    .append("]\n");
        }

        var work = Processor.timeOf(
                () -> assertThatExceptionOfType(IntakeRefusal.class).isThrownBy(() -> read(bomb.toString())));

        assertThat(work).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void buildsNoObjectThatAFileNames() {
        refuses(START + "x: !!java.net.URL [\"http://exempel.invalid\"]\n", NOT_READABLE);
        refuses(START + "x: !!javax.script.ScriptEngineManager {}\n", NOT_READABLE);
    }

    private ReceivedContent read(String text) {
        return IntakeFixtures.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private void refuses(String text, IntakeRefusal.Reason reason) {
        assertThatExceptionOfType(IntakeRefusal.class)
                .isThrownBy(() -> read(text))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
