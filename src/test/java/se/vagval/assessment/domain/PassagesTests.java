package se.vagval.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationContent.NoteText;
import se.vagval.casefile.ApplicationField;

class PassagesTests {

    private static final UUID NOTE = UUID.randomUUID();
    private static final ApplicationContent APPLICATION = new ApplicationContent(
            UUID.randomUUID(),
            2,
            Map.of(ApplicationField.OBJECTIVES, "Fem byar får en lösning.\nTio (10) företag [minst] är med."),
            null,
            null,
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new NoteText(NOTE, "Fördialog", LocalDate.of(2026, 1, 8), "Kommunerna står bakom.")));

    private final Passages passages = new Passages(APPLICATION);

    @Test
    void findsAPassageWordForWord() {
        var found = passages.containing("OBJECTIVES", "byar får en lösning");

        assertThat(found).contains(new Citation("OBJECTIVES", 2, 4, 23, "byar får en lösning"));
    }

    @Test
    void lineBreaksAndDoubleBlanksNeedNotAgree() {
        var found = passages.containing("OBJECTIVES", "lösning.  Tio (10) företag\n[minst]");

        assertThat(found.orElseThrow().text()).isEqualTo("lösning.\nTio (10) företag [minst]");
    }

    @Test
    void findsPassagesInNotesToo() {
        assertThat(passages.containing(NOTE.toString(), "står bakom")).isPresent();
    }

    @Test
    void doesNotFindWhatIsNotThere() {
        assertThat(passages.containing("OBJECTIVES", "sju byar")).isEmpty();
        assertThat(passages.containing("OBJECTIVES", "  ")).isEmpty();
        assertThat(passages.containing("RISKS", "byar")).isEmpty();
        assertThat(passages.containing("nonsense", "byar")).isEmpty();
    }

    @Test
    void refusesPositionsOutsideTheText() {
        assertThat(passages.at("OBJECTIVES", 0, 3).orElseThrow().text()).isEqualTo("Fem");
        assertThat(passages.at("OBJECTIVES", 3, 3)).isEmpty();
        assertThat(passages.at("OBJECTIVES", -1, 3)).isEmpty();
        assertThat(passages.at("OBJECTIVES", 0, 4000)).isEmpty();
    }
}
