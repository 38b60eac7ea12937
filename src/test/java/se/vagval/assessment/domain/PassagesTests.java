package se.vagval.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.vagval.assessment.AssessmentProfile.Citation;

class PassagesTests {

    private static final UUID NOTE = UUID.randomUUID();
    private final Passages passages = new Passages(
            List.of(
                    new EvidenceText(
                            "OBJECTIVES", null, "Mål", "Fem byar får en lösning.\nTio (10) företag [minst] är med."),
                    new EvidenceText(NOTE.toString(), null, "Fördialog", "Kommunerna står bakom.")),
            2);

    /** The text may have changed since the page was shown: the words that were marked decide, not the place alone. */
    @Test
    void looksForTheMarkedWordsWhereTheTextHasMoved() {
        assertThat(passages.at("OBJECTIVES", 4, 8, "byar")).contains(new Citation("OBJECTIVES", 2, 4, 8, "byar"));
        assertThat(passages.at("OBJECTIVES", 0, 4, "byar")).contains(new Citation("OBJECTIVES", 2, 4, 8, "byar"));
        assertThat(passages.at("OBJECTIVES", 0, 3, "städer")).isEmpty();
    }

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
        assertThat(passages.at("OBJECTIVES", 0, 3, null).orElseThrow().text()).isEqualTo("Fem");
        assertThat(passages.at("OBJECTIVES", 3, 3, null)).isEmpty();
        assertThat(passages.at("OBJECTIVES", -1, 3, null)).isEmpty();
        assertThat(passages.at("OBJECTIVES", 0, 4000, null)).isEmpty();
    }
}
