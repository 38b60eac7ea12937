package se.vagval.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A trace keeps its sentence for ever, whatever becomes of the class that left it. */
class ActNameTests {

    @Test
    void everyActHasANameOfItsOwn() {
        assertThat(acts())
                .hasSizeGreaterThan(50)
                .allSatisfy(it -> assertThat(it.isAnnotatedWith(ActName.class))
                        .as("%s carries @ActName", it.getName())
                        .isTrue());
        assertThat(names()).doesNotHaveDuplicates();
    }

    @Test
    void everyNameHasASentence() throws IOException {
        var sentences = sentences();

        assertThat(names())
                .allSatisfy(it -> assertThat(sentences.getProperty("event." + it))
                        .as("event.%s", it)
                        .isNotBlank());
    }

    /** The list holds what released portals have written, acts that are left no more among them. It only grows. */
    @Test
    void everyNameThatWasReleasedStillHasASentence() throws IOException {
        var sentences = sentences();

        assertThat(released())
                .hasSizeGreaterThan(60)
                .allSatisfy(it -> assertThat(sentences.getProperty("event." + it))
                        .as("event.%s", it)
                        .isNotBlank());
    }

    private static List<JavaClass> acts() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.vagval").stream()
                        .filter(it -> it.isAssignableTo(AuditableEvent.class) && !it.isInterface())
                        .toList();
    }

    private static List<String> names() {
        return acts().stream()
                .flatMap(it -> it.tryGetAnnotationOfType(ActName.class).map(ActName::value).stream())
                .toList();
    }

    private static List<String> released() throws IOException {
        return new ClassPathResource("released/acts.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static Properties sentences() throws IOException {
        var all = new Properties();
        for (var bundle : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            try (var text = bundle.getInputStream()) {
                all.load(new InputStreamReader(text, StandardCharsets.UTF_8));
            }
        }
        return all;
    }
}
