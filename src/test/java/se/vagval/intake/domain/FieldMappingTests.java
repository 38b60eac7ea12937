package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sources call the parts of an application. */
class FieldMappingTests {

    private final FieldMapping shipped = FieldMapping.begun(FieldMapping.STANDARD);

    @Test
    void everyPlaceIsAFieldOrATableAndNoHeadingLeadsToTwo() {
        assertThat(FieldMapping.places()).allMatch(it -> IntakeField.at(it).isPresent() || FieldMapping.isList(it));
        assertThat(shipped.ambiguous()).isEmpty();
    }

    /** Every value a person may type can come from any kind of file. */
    @Test
    void everyTypedFieldHasAPlace() {
        for (var field : IntakeField.values()) {
            if (field.isTyped()) {
                assertThat(FieldMapping.places()).contains(field.path());
            }
        }
    }

    @Test
    void looksAwayFromCapitalsAndSigns() {
        assertThat(shipped.placeOf("  PROJEKTNAMN: *")).hasValue("projektnamn");
        assertThat(shipped.placeOf("org.nr")).hasValue("sokande.orgnr");
        assertThat(shipped.placeOf("")).isEmpty();
        assertThat(shipped.placeOf("Belopp")).as("a column of two lists").isEmpty();
        assertThat(shipped.columnOf("budget", "Belopp")).hasValue("budget[].belopp");
        assertThat(shipped.columnOf("finansiering", "Belopp")).hasValue("finansiering[].belopp");
    }

    @Test
    void isKeptAsItIsTyped() {
        assertThat(FieldMapping.read("x", 3, shipped.text()).labels()).isEqualTo(shipped.labels());
        assertThat(FieldMapping.headings(" Ett ;två  ord;; ett ; Ett")).containsExactly("Ett", "två ord", "ett");
    }

    @Test
    void findsAHeadingThatLeadsToTwoPlaces() {
        var labels = new LinkedHashMap<>(shipped.labels());
        labels.put("dnr", List.of("Titel!"));

        assertThat(new FieldMapping("x", 1, labels).ambiguous()).hasValue("titel");
    }
}
