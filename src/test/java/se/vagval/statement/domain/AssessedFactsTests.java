package se.vagval.statement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import se.vagval.assessment.SubfieldGrade;
import se.vagval.statement.Profiles;

class AssessedFactsTests {

    @Test
    void agreesWithItself() {
        assertThat(AssessedFacts.agree(villages(), villages())).isTrue();
    }

    @Test
    void seesAnotherGradeAndOneMoreOrLess() {
        assertThat(AssessedFacts.agree(villages(), graded(Map.of("D2", 1)))).isFalse();
        assertThat(AssessedFacts.agree(villages(), graded(Map.of("D15", 2)))).isFalse();
        assertThat(AssessedFacts.agree(graded(Map.of("D15", 2)), villages())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "motivation":"      | "motivation":"Nu med siffror
                    "firedRule":"       | "firedRule":"R0
                    "text":"            | "text":"Ett annat
                    "between":"         | "between":"byarna och
                    "reason":"          | "reason":"Inte därför
                    "proven":false      | "proven":true
                    "level":3           | "level":2
                    "recommendation":"PRIORITISE" | "recommendation":"DECLINE"
                    """)
    void seesAnythingThatWasJudgedOrWritten(String then, String now) throws IOException {
        var changed = stored().replaceFirst(Pattern.quote(then), now);

        assertThat(changed).isNotEqualTo(stored());
        assertThat(AssessedFacts.agree(stored(), changed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"word", "explanation", "levels"})
    void doesNotMindHowAnythingIsWorded(String rendered) throws IOException {
        var stored = stored();
        var reworded = stored.replaceAll("\"" + rendered + "\":\"[^\"]*\"", "\"" + rendered + "\":\"i andra ord\"");

        assertThat(reworded).isNotEqualTo(stored);
        assertThat(AssessedFacts.agree(stored, reworded)).isTrue();
    }

    /** The framework's own questions and names stand beside what is answered, and may be worded better tomorrow. */
    @Test
    void doesNotMindHowTheFrameworkAsksButMindsWhatIsAnswered() {
        var then =
                "{\"deepening\":{\"supportAnswers\":[{\"question\":\"F1\",\"text\":\"Vilka villkor?\",\"note\":\"Avtal\"}],"
                        + "\"subfields\":[{\"dimension\":\"D13\",\"name\":\"Jämställdhet\",\"level\":2}]}}";

        assertThat(AssessedFacts.agree(then, then.replace("Vilka villkor?", "Vad gäller för de anställda?")))
                .isTrue();
        assertThat(AssessedFacts.agree(then, then.replace("Jämställdhet", "Jämställda villkor")))
                .isTrue();
        assertThat(AssessedFacts.agree(then, then.replace("Avtal", "Inget avtal")))
                .isFalse();
        assertThat(AssessedFacts.agree(then, then.replace(":2}", ":3}"))).isFalse();
    }

    /** Two that say the same but of each other's field have changed places, whatever they are called. */
    @Test
    void seesThatTwoEqualSubfieldsHaveChangedPlaces() {
        var one = new SubfieldGrade("D13", "D13-J", "Jämställdhet", 3, "används aktivt", "Målen är satta.");
        var other = new SubfieldGrade("D13", "D13-I", "Integration", 3, "används aktivt", "Målen är satta.");
        var then = Canonical.write(Profiles.subfields(Profiles.villages(), one));

        assertThat(AssessedFacts.agree(then, Canonical.write(Profiles.subfields(Profiles.villages(), other))))
                .isFalse();
        assertThat(AssessedFacts.agree(then.replace("\"code\":\"D13-J\",", ""), then))
                .as("kept before the code was")
                .isTrue();
    }

    @Test
    void doesNotMindAPartThatWasUnknownWhenTheAssessmentWasHandedIn() throws IOException {
        var stored = stored();
        var richer = stored.replaceFirst("\\{", "{\"ofTomorrow\":{\"weighed\":true},");

        assertThat(AssessedFacts.agree(stored, richer)).isTrue();
    }

    private static String villages() {
        return Canonical.write(Profiles.villages());
    }

    private static String graded(Map<String, Integer> levels) {
        return Canonical.write(Profiles.with(Profiles.villages(), levels));
    }

    private static String stored() throws IOException {
        return new ClassPathResource("released/formats/1/assessed-profile.json")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
