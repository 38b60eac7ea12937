package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Two windows on one form, saved in any order as the script does it, now and then with an answer or a whole save lost on the
 * way: a word that was typed and not taken away again is saved, or has been shown on the page of a clash.
 */
class TwoWindowsTests {

    private static final Pattern WORD = Pattern.compile("ord\\d+");
    private static final Pattern ROW = Pattern.compile("rows\\[(\\d+)]\\.(.+)");
    private static final List<String> SHORT = List.of("who", "when");
    private static final List<String> CELLS = List.of("what", "number", "done");

    @Test
    void losesNoWord() {
        for (var seed = 0; seed < 3_000; seed++) {
            var desk = new Desk(new Random(seed));
            desk.work(3 + seed % 15);
            assertThat(desk.kept()).as("seed %s", seed).containsAll(desk.typed);
            assertThat(desk.ticksKept()).as("seed %s", seed).containsAll(desk.ticked);
        }
    }

    /** What is saved, and everything that was ever shown of both sides. */
    private static final class Desk {

        private final Random chance;
        private final Set<String> typed = new TreeSet<>();
        private final Set<String> ticked = new TreeSet<>();
        private final Set<String> shown = new HashSet<>();
        private SortedMap<String, List<String>> saved = new TreeMap<>();
        private int version;
        private int words;

        Desk(Random chance) {
            this.chance = chance;
        }

        void work(int steps) {
            var windows = List.of(new Window(this), new Window(this));
            for (var step = 0; step < steps; step++) {
                var window = windows.get(chance.nextInt(2));
                if (chance.nextInt(3) > 0) {
                    window.type();
                } else {
                    window.save(chance.nextInt(8));
                }
            }
            windows.forEach(it -> it.save(-1));
            windows.forEach(it -> it.save(-1));
            windows.forEach(it -> it.save(-1));
        }

        Set<String> kept() {
            var kept = new TreeSet<>(wordsIn(saved));
            kept.addAll(shown);
            return kept;
        }

        List<String> ticksKept() {
            return saved.getOrDefault("types", List.of());
        }

        /** As the portal keeps it: without what is empty, the rows without gaps. */
        void keep(SortedMap<String, List<String>> fields) {
            var places = new TreeMap<Integer, Integer>();
            new FormWords(fields)
                    .fields().keySet().stream()
                            .map(ROW::matcher)
                            .filter(it -> it.matches())
                            .forEach(it -> places.put(Integer.valueOf(it.group(1)), 0));
            var next = 0;
            for (var place : places.entrySet()) {
                place.setValue(next++);
            }
            saved = new TreeMap<>();
            new FormWords(fields).fields().forEach((name, values) -> {
                var row = ROW.matcher(name);
                saved.put(
                        row.matches()
                                ? "rows[%d].%s".formatted(places.get(Integer.valueOf(row.group(1))), row.group(2))
                                : name,
                        values);
            });
            version++;
        }
    }

    /** One open page, and what its script remembers. */
    private static final class Window {

        private final Desk desk;
        private SortedMap<String, List<String>> fields = new TreeMap<>();
        private SortedMap<String, List<String>> base = new TreeMap<>();
        private @Nullable SortedMap<String, List<String>> tried;
        private int version;

        Window(Desk desk) {
            this.desk = desk;
            show(desk.saved);
        }

        private void show(SortedMap<String, List<String>> shown) {
            fields = new TreeMap<>(shown);
            base = new TreeMap<>(desk.saved);
            tried = null;
            version = desk.version;
            SHORT.forEach(it -> fields.putIfAbsent(it, List.of("")));
            fields.putIfAbsent("why", List.of(""));
            fields.put("rows[" + (rows() + 1) + "].what", List.of(""));
            for (var at = 0; at < rows(); at++) {
                fields.putIfAbsent("rows[" + at + "].what", List.of(""));
                fields.putIfAbsent("rows[" + at + "].number", List.of(""));
            }
        }

        private int rows() {
            return fields.keySet().stream()
                    .map(ROW::matcher)
                    .filter(it -> it.matches())
                    .mapToInt(it -> Integer.parseInt(it.group(1)) + 1)
                    .max()
                    .orElse(0);
        }

        void type() {
            switch (desk.chance.nextInt(6)) {
                case 0 -> put(SHORT.get(desk.chance.nextInt(2)), word());
                case 1 -> put(SHORT.get(desk.chance.nextInt(2)), "");
                case 2 -> write();
                case 3 -> tick();
                case 4 -> strike();
                default -> writeInRow();
            }
        }

        private void writeInRow() {
            var row = "rows[" + desk.chance.nextInt(rows()) + "].";
            switch (desk.chance.nextInt(3)) {
                case 0 -> put(row + "number", String.valueOf(100 + 50 * desk.chance.nextInt(2)));
                case 1 -> put(row + "done", desk.chance.nextBoolean() ? "true" : "");
                default -> put(row + "what", word());
            }
        }

        private void strike() {
            var row = "rows[" + desk.chance.nextInt(rows()) + "].";
            CELLS.forEach(it -> put(row + it, ""));
        }

        private void tick() {
            var ticks = new ArrayList<>(fields.getOrDefault("types", List.of()));
            ticks.add("MK" + desk.words++);
            desk.ticked.add(ticks.getLast());
            fields.put("types", ticks);
        }

        /** A paragraph put in, changed or gone on with. */
        private void write() {
            var text = fields.get("why").getFirst();
            var paragraphs = new ArrayList<>(text.isEmpty() ? List.<String>of() : List.of(text.split("\n\n")));
            var at = desk.chance.nextInt(paragraphs.size() + 1);
            if (at == paragraphs.size() || desk.chance.nextInt(3) == 0) {
                paragraphs.add(at, "Stycke " + word());
            } else {
                paragraphs.set(at, desk.chance.nextBoolean() ? paragraphs.get(at) + " " + word() : word());
            }
            put("why", String.join("\n\n", paragraphs));
        }

        private String word() {
            var word = "ord" + desk.words++;
            desk.typed.add(word);
            return word;
        }

        /** What stood there and stands there no longer was taken away. */
        private void put(String name, String value) {
            var gone = wordsIn(Map.of("", fields.getOrDefault(name, List.of())));
            fields.put(name, List.of(value));
            gone.removeAll(wordsIn(Map.of("", List.of(value))));
            desk.typed.removeAll(gone);
        }

        /** @param fate 0: it never arrives; 1: it arrives, and its answer does not */
        void save(int fate) {
            if (fate == 0) {
                tried = tried == null ? new TreeMap<>(fields) : tried;
                return;
            }
            var saves = merged();
            if (saves == null) {
                return;
            }
            desk.keep(saves);
            if (fate == 1) {
                tried = tried == null ? new TreeMap<>(fields) : tried;
                return;
            }
            version = saves == fields ? desk.version : version;
            base = new TreeMap<>(fields);
            tried = null;
        }

        private @Nullable SortedMap<String, List<String>> merged() {
            if (version == desk.version) {
                return fields;
            }
            var theirs = new FormWords(desk.saved, Set.of("types"));
            var began = new FormWords(base);
            var knowing = tried == null ? began : began.knowing(new FormWords(tried), theirs);
            var both = knowing.merge(theirs, new FormWords(fields, Set.of("types")));
            if (both.clean()) {
                return both.words().fields();
            }
            desk.shown.addAll(wordsIn(desk.saved));
            desk.shown.addAll(wordsIn(fields));
            show(both.words().fields());
            return null;
        }
    }

    private static Set<String> wordsIn(Map<String, List<String>> fields) {
        var words = new TreeSet<String>();
        fields.values()
                .forEach(values ->
                        values.forEach(it -> WORD.matcher(it).results().forEach(word -> words.add(word.group()))));
        return words;
    }
}
