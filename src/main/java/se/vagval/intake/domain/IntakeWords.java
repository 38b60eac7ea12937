package se.vagval.intake.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What applicants write instead of the canonical values, from {@code intake/words.yaml}. A hit is a suggestion that a
 * person confirms; only a name of a kind of project, written out as it is called, is taken as it stands.
 */
final class IntakeWords {

    private static final Pattern SIGNS = Pattern.compile("[\\s!?.,;:\"'()\\u00A0]+");

    static final IntakeWords INSTANCE = new IntakeWords();

    private final Map<String, Map<String, List<String>>> words = new LinkedHashMap<>();

    private IntakeWords() {
        try (var file = IntakeWords.class.getResourceAsStream("/intake/words.yaml")) {
            Map<String, Object> lists = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            lists.forEach((list, entries) -> words.put(list, entries(entries)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, List<String>> entries(Object entries) {
        var all = new LinkedHashMap<String, List<String>>();
        if (entries instanceof Map<?, ?> map) {
            map.forEach((meaning, list) -> all.put(String.valueOf(meaning), normalised((List<?>) list)));
        } else {
            all.put("", normalised((List<?>) entries));
        }
        return all;
    }

    private static List<String> normalised(List<?> list) {
        return list.stream().map(word -> normalise(String.valueOf(word))).toList();
    }

    /** Lower case, signs as blanks, so that "Regionalfonden?" and "regionalfonden" are one word. */
    static String normalise(String text) {
        var plain = SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return plain.isEmpty() ? text.strip() : plain;
    }

    /** The meaning of exactly these words. */
    Optional<String> meaning(String list, String text) {
        var plain = normalise(text);
        return meanings(list).entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Every meaning named by a whole word somewhere in the text, in the order of the list. */
    List<String> meaningsIn(String list, String text) {
        var plain = " " + normalise(text.replace('/', ' ').replace('+', ' ')) + " ";
        var found = new ArrayList<String>();
        meanings(list).forEach((meaning, alternatives) -> {
            if (alternatives.stream().anyMatch(word -> plain.contains(" " + word + " "))) {
                found.add(meaning);
            }
        });
        return found;
    }

    /** Whether the text is one of the words of a plain list. */
    boolean is(String list, String text) {
        return meaning(list, text).isPresent();
    }

    boolean isIn(String list, String text) {
        return !meaningsIn(list, text).isEmpty();
    }

    /** The first word of a plain list, the one that the other lists are written with. */
    String first(String list) {
        return meanings(list).getOrDefault("", List.of("")).getFirst();
    }

    List<String> all(String list) {
        return meanings(list).getOrDefault("", List.of());
    }

    /** Every meaning of a list with its words, in the order they stand. */
    Map<String, List<String>> meanings(String list) {
        return words.getOrDefault(list, Map.of());
    }
}
