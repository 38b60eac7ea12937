package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.ClassUtils;

/** What was refused is no success, in whichever room it was refused: it never comes in the green box, and the title says so. */
@PortalTest
class NoticeColourTests {

    private static final Pattern TOLD = Pattern.compile("(?:addFlashAttribute|put)\\(\\s*\"notice\",\\s*\"([\\w.]+)\"");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Test
    void noRefusalWearsTheGreenBox() throws IOException {
        var refusals = keys().stream()
                .filter(it -> it.contains(".refused.") && !it.contains(".form."))
                .toList();

        assertThat(refusals).hasSizeGreaterThan(80);
        for (var key : refusals) {
            assertThat(page(key))
                    .as(key)
                    .contains("data-color=\"warning\"", "<title>Fel: ")
                    .doesNotContain("data-color=\"success\"");
        }
    }

    @Test
    void whatWentWellIsToldAsThat() throws IOException {
        for (var key : told().stream().filter(it -> !it.contains(".refused")).toList()) {
            assertThat(page(key)).as(key).contains("data-color=\"success\"").doesNotContain("<title>Fel: ");
        }
    }

    /** Each reason of each refusal has its sentence where refusals have theirs, so that none can be told as a success. */
    @Test
    void everyReasonHasItsSentenceAmongTheRefusals() throws IOException {
        var sentences = keys();

        // A harmful file is told by what was found in it, as an attachment is.
        var elsewhere = reasons()
                .filter(reason -> !reason.equals("HARMFUL"))
                .filter(reason -> sentences.stream().noneMatch(it -> it.endsWith(".refused." + reason)))
                .distinct();

        assertThat(elsewhere).isEmpty();
    }

    private String page(String key) {
        var answer = browser.get()
                .uri("/konto")
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .flashAttr("notice", key)
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Stream<String> reasons() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Enum.class));
        return scanner.findCandidateComponents("se.vagval").stream()
                .<Class<?>>map(it -> ClassUtils.resolveClassName(it.getBeanClassName(), null))
                .filter(it -> it.isEnum()
                        && it.getSimpleName().equals("Reason")
                        && it.getEnclosingClass() != null
                        && it.getEnclosingClass()
                                .getSimpleName()
                                .matches("(Account|Case|Decision|Statement|Assessment|Intake)Refusal"))
                .flatMap(it -> Arrays.stream(it.getEnumConstants()))
                .map(it -> ((Enum<?>) it).name());
    }

    /** Every notice that is written out in the code. */
    private static Set<String> told() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                TOLD.matcher(Files.readString(file))
                        .results()
                        .map(it -> it.group(1))
                        .forEach(found::add);
            }
        }
        found.removeIf(it -> it.endsWith("."));
        return found;
    }

    private static List<String> keys() throws IOException {
        var all = new Properties();
        for (var bundle : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            all.load(new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8));
        }
        return all.stringPropertyNames().stream().sorted().toList();
    }
}
