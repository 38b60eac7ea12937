package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What Modulith cannot see: words, borrowed fragments and stray text in the templates. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("#\\{([\\p{L}0-9][\\p{L}0-9_.-]*)[}(]");
    private static final Pattern FRAGMENT = Pattern.compile("~\\{\\s*([\\w/-]*)\\s*::");
    private static final Pattern TAG = Pattern.compile("<(/?)([\\w:-]+)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*?)(/?)>");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(aria-label|title|alt|placeholder)=\"[^\"]*\\p{L}");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each|with)=");
    private static final Pattern FILLED = Pattern.compile("th:(text|replace|insert|errors|remove)=");
    private static final Pattern INLINE = Pattern.compile(
            "<style|<script(?![^>]*\\bsrc=)|\\sstyle=|th:style|\\son\\w+=|th:on\\w+=|th:utext|\\[\\(|javascript:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SET_TO_NOTHING =
            Pattern.compile("th:(?:attr|data-[\\w-]+)=\"[^\"]*(?:[?:] ?''(?!')|=''(?!'))[^\"]*\"");
    private static final Set<String> VOID =
            Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    @Test
    void everyKeyHasAText() {
        var words = words().keySet();

        assertThat(findings((name, found) -> KEY.matcher(source(name))
                        .results()
                        .map(it -> it.group(1))
                        .filter(key -> !words.contains(key))
                        .forEach(found::add)))
                .as("keys without a text in src/main/resources/messages")
                .isEmpty();
    }

    @Test
    void aLineIsAtMostAHundredAndTwentyColumns() {
        assertThat(findings((name, found) -> source(name)
                        .lines()
                        .filter(line -> line.length() > 120)
                        .map(String::strip)
                        .forEach(found::add)))
                .isEmpty();
    }

    /** A fragment takes the place of its element before any condition on it is asked: the condition stands around it. */
    @Test
    void nothingIsBorrowedUnderAConditionThatNobodyAsks() {
        assertThat(findings((name, found) -> TAG.matcher(source(name))
                        .results()
                        .map(it -> it.group(3))
                        .filter(it -> it.contains("th:replace=")
                                && CONDITION.matcher(it).find())
                        .map(String::strip)
                        .forEach(found::add)))
                .isEmpty();
    }

    /** A selector finds elements by name, too: a fragment called table would be lent with every other table of its file. */
    @Test
    void noFragmentIsCalledAsAnElementBesideIt() {
        assertThat(findings((name, found) -> {
                    var page = Jsoup.parse(source(name), "", Parser.xmlParser());
                    for (var fragment : page.select("[th:fragment]")) {
                        var called =
                                fragment.attr("th:fragment").split("\\(")[0].strip();
                        page.getElementsByTag(called).stream()
                                .filter(it -> it != fragment && !it.parents().contains(fragment))
                                .forEach(it -> found.add(called));
                    }
                }))
                .isEmpty();
    }

    @Test
    void aFormThatCanClashSaysWhatItBeganWith() {
        assertThat(findings((name, found) -> {
                    if (!name.startsWith("components/")
                            && source(name).contains("components/clash ::")
                            && !Pattern.compile("name=\"base\"|\\.base\\b|\\[base]")
                                    .matcher(source(name))
                                    .find()) {
                        found.add("no hidden field \"base\"");
                    }
                }))
                .as("without it nothing can be put together when two have written")
                .isEmpty();
    }

    @Test
    void everyKeyIsSaidInOneBundleOnly() {
        assertThat(words().entrySet().stream()
                        .filter(it -> it.getValue().size() > 1)
                        .map(Object::toString))
                .as("keys that two bundles speak for; only one of them is heard")
                .isEmpty();
    }

    @Test
    void pagesBorrowOnlyFromLayoutComponentsAndTheirOwnFolder() {
        assertThat(findings((name, found) -> {
                    var own = name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : "";
                    FRAGMENT.matcher(source(name))
                            .results()
                            .map(it -> it.group(1))
                            .filter(from ->
                                    !from.isEmpty() && !from.equals("layout") && !from.startsWith("components/"))
                            .filter(from -> own.isEmpty() || !from.startsWith(own))
                            .forEach(found::add);
                }))
                .as("fragments borrowed from another module's folder")
                .isEmpty();
    }

    @Test
    void everyPageBeginsWithTheDoctypeSinceTheLayoutCannotLendOne() {
        assertThat(findings((name, found) -> {
                    if (source(name).contains("{layout ::") && !source(name).startsWith("<!DOCTYPE html>")) {
                        found.add("no doctype");
                    }
                }))
                .as("pages that browsers would show in quirks mode")
                .isEmpty();
    }

    /** A browser ends a paragraph where another begins, and what follows stands outside of both. */
    @Test
    void noParagraphTakesInAPartOfAPage() {
        assertThat(findings((name, found) -> TAG.matcher(source(name))
                        .results()
                        .filter(it -> it.group(2).equals("p") && it.group(3).contains("th:insert"))
                        .forEach(it -> found.add(it.group()))))
                .isEmpty();
    }

    /** An attribute set to nothing is taken away; whatever a script looks for by it is then never found. */
    @Test
    void noAttributeIsSetToNothing() {
        assertThat(findings((name, found) ->
                        SET_TO_NOTHING.matcher(source(name)).results().forEach(it -> found.add(it.group()))))
                .isEmpty();
    }

    @Test
    void noScriptStyleOrRawMarkupStandsInAPage() {
        assertThat(findings((name, found) -> INLINE.matcher(source(name))
                        .results()
                        .map(it -> it.group().strip())
                        .forEach(found::add)))
                .as("inline script, inline style, event attributes and unescaped text")
                .isEmpty();
    }

    @Test
    void noWordsForPeopleStandInATemplate() {
        assertThat(findings((name, found) -> found.addAll(literals(source(name)))))
                .as("texts outside the message bundles (prototype text needs th:text around it)")
                .isEmpty();
    }

    /** Texts that would reach a page as they stand: not inside an element whose content Thymeleaf replaces. */
    private static List<String> literals(String html) {
        var found = new ArrayList<String>();
        var open = new ArrayDeque<Boolean>();
        var tags = TAG.matcher(html);
        var last = 0;
        while (tags.find()) {
            var text = html.substring(last, tags.start());
            if (isSpoken(text) && !open.contains(true)) {
                found.add(text.strip());
            }
            var attributes = tags.group(3);
            if (SPOKEN_ATTRIBUTE.matcher(attributes).find()
                    && !open.contains(true)
                    && !FILLED.matcher(attributes).find()) {
                found.add(tags.group());
            }
            if (!tags.group(1).isEmpty()) {
                open.poll();
            } else if (tags.group(4).isEmpty() && !VOID.contains(tags.group(2))) {
                open.push(FILLED.matcher(attributes).find());
            }
            last = tags.end();
        }
        return found;
    }

    private static boolean isSpoken(String text) {
        return text.replaceAll("\\[\\[.*?]]|&\\w+;|<!DOCTYPE html>", "")
                .codePoints()
                .anyMatch(Character::isLetter);
    }

    private static TreeMap<String, Set<String>> findings(BiConsumer<String, Set<String>> search) {
        var all = new TreeMap<String, Set<String>>();
        for (var file : files(TEMPLATES, ".html")) {
            var name = TEMPLATES.relativize(file).toString();
            var found = new TreeSet<String>();
            search.accept(name, found);
            if (!found.isEmpty()) {
                all.put(name, found);
            }
        }
        return all;
    }

    private static TreeMap<String, Set<String>> words() {
        var words = new TreeMap<String, Set<String>>();
        for (var file : files(MESSAGES, ".properties")) {
            var bundle = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                bundle.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            bundle.stringPropertyNames()
                    .forEach(key -> words.computeIfAbsent(key, it -> new TreeSet<>())
                            .add(file.getFileName().toString()));
        }
        return words;
    }

    private static String source(String name) {
        try {
            return COMMENT.matcher(Files.readString(TEMPLATES.resolve(name))).replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
