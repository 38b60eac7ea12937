package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.vagval.web.Prose.Part;

class ProseTests {

    @Test
    void pointsAreAListAndEverythingElseParagraphs() {
        assertThat(
                        new Prose()
                                .parts(
                                        "Projektet ska lämna efter sig:\n\n- en metod\n- tre möten\nSedan följs det upp.\nVarje år."))
                .containsExactly(
                        new Part(false, List.of("Projektet ska lämna efter sig:")),
                        new Part(true, List.of("en metod", "tre möten")),
                        new Part(false, List.of("Sedan följs det upp.", "Varje år.")));
    }

    @Test
    void twoListsWithABlankLineBetweenStayTwoAndNothingIsNothing() {
        assertThat(new Prose().parts("- en\n\n- två")).extracting(Part::list).containsExactly(true, true);
        assertThat(new Prose().parts(null)).isEmpty();
        assertThat(new Prose().parts(" \n ")).isEmpty();
        assertThat(new Prose().parts("-5 grader")).extracting(Part::list).containsExactly(false);
    }
}
