package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Every text is said somewhere. A key is written out in the code or a template; or it begins as something that is written
 * out there and goes on with names of constants, numbers and words of the code; or it is a constraint's text.
 */
class MessageKeysTests {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");
    private static final Pattern PIECE = Pattern.compile("[\\w.-]+");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** Acts of earlier editions of the portal, which old trails still tell of. */
    private static final Pattern OLD_ACT =
            Pattern.compile("event\\.(PartyCommunicationStarted|Case(Decided|ReturnedToOfficer|SentToCommittee"
                    + "|SentToDelegate|StatementApproved|SubmittedForReview|Tabled))");

    private final Set<String> pieces = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> identifiers = new HashSet<>();
    private final Set<String> types = new HashSet<>();

    @Test
    void everyTextIsSaidSomewhere() throws IOException {
        read();

        var silent = keys().stream().filter(it -> !isSaid(it)).collect(Collectors.toCollection(TreeSet::new));

        assertThat(silent).isEmpty();
    }

    /** Of two texts under one key the first is never read; a field of two rooms was called by the wrong one's word. */
    @Test
    void noKeyStandsTwice() throws IOException {
        var seen = new HashSet<String>();
        var twice = new TreeSet<String>();
        try (var files = Files.list(MAIN.resolve("resources/messages"))) {
            for (var file : files.toList()) {
                Files.readAllLines(file).stream()
                        .filter(it -> it.matches("[A-Za-z][^=]*=.*"))
                        .map(it -> it.substring(0, it.indexOf('=')))
                        .filter(it -> !seen.add(it))
                        .forEach(twice::add);
            }
        }
        assertThat(seen).hasSizeGreaterThan(1000);
        assertThat(twice).isEmpty();
    }

    private boolean isSaid(String key) {
        var parts = key.split("\\.");
        return pieces.contains(key)
                || OLD_ACT.matcher(key).matches()
                || IntStream.range(1, parts.length).anyMatch(at -> goesOn(parts, at))
                || isRefusedField(parts);
    }

    /** What comes before is written out, or the name of an enum; what follows is known to the code. */
    private boolean goesOn(String[] parts, int at) {
        var head = String.join(".", Arrays.copyOf(parts, at));
        return (pieces.contains(head + ".") || at > 1 && pieces.contains(head) || types.contains(head))
                && Stream.of(parts).skip(at).allMatch(this::isKnown);
    }

    /** {@code event.AccountCLOSED}: a constant with a word before it. */
    private boolean isKnown(String part) {
        return words.contains(part)
                || part.matches("\\d+|hint|look")
                || part.matches("(Account|Deputy)[A-Z_]+")
                        && words.contains(part.replaceFirst("^(Account|Deputy)", ""));
    }

    /** {@code NotBlank.form.why}, or a code that the program itself gives. */
    private boolean isRefusedField(String[] parts) {
        return identifiers.contains(parts[0]) && Stream.of(parts).allMatch(identifiers::contains);
    }

    private void read() throws IOException {
        for (var file : files(MAIN.resolve("java"), ".java")) {
            var source = Files.readString(file);
            LITERAL.matcher(source).results().map(it -> it.group(1)).forEach(this::take);
            WORD.matcher(source).results().map(it -> it.group()).forEach(identifiers::add);
        }
        for (var folder : List.of("resources/templates", "resources/static/js", "resources/framework")) {
            for (var file : files(MAIN.resolve(folder), "")) {
                take(Files.readString(file));
            }
        }
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Enum.class));
        for (var found : scanner.findCandidateComponents("se.vagval")) {
            var type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            if (type.isEnum()) {
                types.add(type.getSimpleName());
                Stream.of(type.getEnumConstants()).forEach(it -> words.add(((Enum<?>) it).name()));
            }
        }
    }

    private void take(String text) {
        PIECE.matcher(text).results().map(it -> it.group()).forEach(pieces::add);
        WORD.matcher(text).results().map(it -> it.group()).forEach(words::add);
    }

    private static Set<String> keys() throws IOException {
        var all = new Properties();
        for (var file : files(MAIN.resolve("resources/messages"), ".properties")) {
            try (var reader = Files.newBufferedReader(file)) {
                all.load(reader);
            }
        }
        return all.stringPropertyNames();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(it -> Files.isRegularFile(it) && it.toString().endsWith(ending))
                    .toList();
        }
    }
}
