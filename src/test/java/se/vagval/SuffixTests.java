package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Ten suffixes, one meaning each; see decision 17. */
class SuffixTests {

    private static final Path ROOT = Path.of("src/main/java/se/vagval");

    /** A source file, by the name of its type. */
    private record Source(String name, String room, String text) {

        boolean says(String pattern) {
            return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).find();
        }

        boolean ends(String... endings) {
            return List.of(endings).stream().anyMatch(name::endsWith);
        }
    }

    @Test
    void aUseCaseIsNamedByTheWorkOrAnswersForItsModule() {
        assertThat(named(it -> it.says("^@Service\\b") && !it.ends("ing", "Directory")))
                .isEmpty();
    }

    @Test
    void aDirectoryAnswersWhatNeighboursAsk() {
        assertThat(named(it -> it.ends("Directory") && !it.says("class \\w+ implements \\w+")))
                .isEmpty();
    }

    @Test
    void whoOnlyReadsTellsNothing() {
        assertThat(named(it -> it.ends("Reading") && it.says("\\.publishEvent\\(|^@Transactional$")))
                .isEmpty();
    }

    @Test
    void whateverTakesRequestsIsAController() {
        assertThat(named(it -> it.says("^@(?:Rest)?Controller\\b") && !it.ends("Controller")))
                .isEmpty();
    }

    @Test
    void aFormIsARecordOfTheWebRoom() {
        assertThat(named(it -> it.ends("Form")
                        && !it.says("^(?:public )?(?:sealed )?interface ")
                        && !(it.room().equals("web") && it.says("^(?:public )?record \\w+Form\\("))))
                .isEmpty();
    }

    @Test
    void whatHappenedIsAnAct() {
        assertThat(named(it -> it.says("sealed interface \\w+ extends AuditableEvent") && !it.ends("Act")))
                .isEmpty();
    }

    @Test
    void aRulesNoIsARefusal() {
        assertThat(named(it ->
                        it.says("^(?:public )?(?:final )?class \\w+ extends RuntimeException") && !it.ends("Refusal")))
                .isEmpty();
        assertThat(named(it -> it.ends("Refusal") && !it.says("extends RuntimeException")))
                .isEmpty();
    }

    @Test
    void whatKeepsThingsIsARepository() {
        assertThat(named(it -> (it.says("^@Repository\\b") || it.says("^interface \\w+ extends Repository<"))
                        && !it.ends("Repository")))
                .isEmpty();
    }

    private static Set<String> named(Predicate<Source> odd) {
        var names = new TreeSet<String>();
        sources().stream().filter(odd).map(Source::name).forEach(names::add);
        return names;
    }

    private static List<Source> sources() {
        var all = new ArrayList<Source>();
        try (var files = Files.walk(ROOT)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var name = file.getFileName().toString().replace(".java", "");
                var room = file.getParent().getFileName().toString();
                all.add(new Source(name, room, Files.readString(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        assertThat(all).hasSizeGreaterThan(300);
        return all;
    }
}
