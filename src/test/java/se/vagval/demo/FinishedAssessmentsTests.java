package se.vagval.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import se.vagval.strategy.domain.FrameworkOnHand;
import se.vagval.web.Words;

/** What is known of a case whose statement was written elsewhere. */
class FinishedAssessmentsTests {

    private final DemoAssessment material = new FinishedAssessments(new DemoWords(new Words(bundle())))
            .materialOf(FinishedStatementReader.read(file()), FrameworkOnHand.version("2024"));

    @Test
    void whatTheTextIsSilentOnHasNoGrade() {
        assertThat(material.gradeWords()).containsOnlyKeys("D1", "D2", "D3", "D8");
    }

    @Test
    void nobodyHasJudgedGatesConflictsOrActors() {
        assertThat(material.gateWords()).isEmpty();
        assertThat(material.conflicts()).isNull();
        assertThat(material.actors()).isNull();
        assertThat(material.agenda()).isNull();
        assertThat(material.stops()).isEmpty();
    }

    @Test
    void noPassageIsCitedButTheBlockThatSpeaksOfTheDimension() {
        var opening = material.noteList().getFirst().text().lines().findFirst().orElseThrow();

        material.gradeWords()
                .values()
                .forEach(it ->
                        it.citations().forEach(cited -> assertThat(cited.text()).doesNotContain(opening)));
    }

    private static ResourceBundleMessageSource bundle() {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasenames("messages/demo");
        bundle.setDefaultEncoding("UTF-8");
        return bundle;
    }

    private static byte[] file() {
        try {
            return new ClassPathResource("demo/finished-statement.yaml").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
