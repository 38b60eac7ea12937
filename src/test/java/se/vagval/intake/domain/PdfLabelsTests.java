package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Applications in PDF: the fields of a form, and text under headings. */
class PdfLabelsTests {

    @Test
    void readsTheFieldsOfAFormByTheirNames() {
        var content = PdfFiles.form(
                "Projektnamn", "Byarnas laddstolpar",
                "Sökande", "Byalaget",
                "inkommen", "2026-02-03",
                "Kostnadsslag 1", "Personal",
                "Kostnad 1", "300 000 kr",
                "Kostnadsslag 2", "Resor och logi",
                "Skostorlek", "43");

        var read = IntakeFixtures.read("ansokan.pdf", content).getFirst();

        assertThat(text(read, "projektnamn")).isEqualTo("Byarnas laddstolpar");
        assertThat(text(read, "sokande.namn")).isEqualTo("Byalaget");
        assertThat(text(read, "budget[0].belopp")).isEqualTo("300 000 kr");
        assertThat(text(read, "budget[1].slag")).isEqualTo("Resor och logi");
        assertThat(read.all()).extracting(ReceivedValue::text).contains("Skostorlek: 43");
    }

    @Test
    void readsTextBesideAndBelowItsHeadings() {
        var content = PdfFiles.text(
                "Ansökan om stöd",
                "Projektnamn: Byarnas laddstolpar",
                "Sökande: Byalaget",
                "Projekttyp: GENOMFORANDE",
                "Bakgrund",
                "Laddstolpar saknas i byarna.",
                "Det gör att få köper elbil.",
                "Budget",
                "Personal 300 000 kr",
                "Resor och logi ..... 100 000");

        var read = IntakeFixtures.read("ansokan.pdf", content).getFirst();

        assertThat(text(read, "projektnamn")).isEqualTo("Byarnas laddstolpar");
        assertThat(text(read, "ansokan.bakgrund")).contains("saknas i byarna.", "få köper elbil.");
        assertThat(text(read, "budget[0].slag")).isEqualTo("Personal");
        assertThat(text(read, "budget[1].belopp")).isEqualTo("100 000");
        assertThat(read.all()).extracting(ReceivedValue::text).contains("Ansökan om stöd");
    }

    /** What a form or a text says in figures is always a guess that a person confirms. */
    @Test
    void anAmountOfATextIsAGuess() {
        var content = PdfFiles.form(
                "Projektnamn",
                "Ett",
                "Sökande",
                "Två",
                "inkommen",
                "2026-02-03",
                "Kostnadsslag 1",
                "Personal",
                "Kostnad 1",
                "300 000 kr");

        var value = IntakeFixtures.interpreted(
                        IntakeFixtures.read("a.pdf", content).getFirst())
                .at("budget[0].belopp")
                .orElseThrow();

        assertThat(value.interpretation()).isEqualTo("300000");
        assertThat(value.isConfirmable()).isTrue();
    }

    @Test
    void refusesWhatIsNoPdfAndWhatIsTooLong() {
        assertThatExceptionOfType(IntakeRefusal.class)
                .isThrownBy(() -> IntakeFixtures.read("a.pdf", "%PDF-1.7 trasig".getBytes(StandardCharsets.UTF_8)))
                .matches(it -> it.reason() == IntakeRefusal.Reason.BROKEN);
        assertThatExceptionOfType(IntakeRefusal.class)
                .isThrownBy(() -> IntakeFixtures.read("a.pdf", PdfFiles.pages(101)))
                .matches(it -> it.reason() == IntakeRefusal.Reason.TOO_LARGE);
    }

    private static String text(ReceivedContent content, String path) {
        return content.value(path).orElseThrow().text();
    }
}
