package se.vagval.strategy.draft.domain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkCheck;
import se.vagval.strategy.domain.FrameworkFault.What;
import se.vagval.strategy.domain.FrameworkText;
import se.vagval.strategy.domain.RegionalWording;
import se.vagval.strategy.domain.WordingOutcome;
import se.vagval.strategy.domain.WordingRow;
import se.vagval.strategy.draft.domain.FrameworkDraft.Thing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ordalydelsefiler. YAML files in {@code vagval.framework.folder}: {@code version}, and by the name of a part the things
 * that are worded anew, each by its code with the fields that change. A row that does not fit is left aside and told.
 */
@Component
class WordingFiles implements RegionalWording {

    private static final Logger LOG = LoggerFactory.getLogger(WordingFiles.class);
    private static final String VERSION = "version";
    private static final String NEW = "new";
    private static final String GONE = "gone";

    private final List<WordingRow> report = new ArrayList<>();
    private final Map<String, Map<String, Object>> files;
    private final Set<String> met = new HashSet<>();

    WordingFiles(@Value("${vagval.framework.folder:}") String folder) {
        var found = folder.isBlank() ? WordingFolder.EMPTY : WordingFolder.at(Path.of(folder));
        files = found.files();
        found.unreadable().forEach(it -> report.add(new WordingRow(it, "", "", "", WordingOutcome.UNREADABLE, "")));
    }

    private static List<?> rows(@Nullable Object said) {
        return switch (said) {
            case null -> List.of();
            case List<?> rows -> rows;
            default -> List.of(said);
        };
    }

    @Override
    public FrameworkVersion applied(FrameworkVersion version) {
        var worded = version;
        for (var file : files.entrySet()) {
            if (version.id().equals(String.valueOf(file.getValue().get(VERSION)))) {
                met.add(file.getKey());
                worded = applied(file.getKey(), file.getValue(), worded);
            }
        }
        return worded;
    }

    @Override
    public List<WordingRow> report() {
        var all = new ArrayList<>(report);
        files.forEach((name, tree) -> {
            if (!met.contains(name)) {
                all.add(new WordingRow(
                        name, String.valueOf(tree.get(VERSION)), "", "", WordingOutcome.UNKNOWN_VERSION, ""));
            }
        });
        return List.copyOf(all);
    }

    private FrameworkVersion applied(String file, Map<String, Object> tree, FrameworkVersion version) {
        var worded = version;
        for (var entry : tree.entrySet()) {
            var part = DraftPart.of(entry.getKey()).orElse(null);
            if (entry.getKey().equals(VERSION)) {
                continue;
            }
            if (part == null) {
                report.add(new WordingRow(file, version.id(), entry.getKey(), "", WordingOutcome.UNKNOWN_PART, ""));
                continue;
            }
            for (var row : rows(entry.getValue())) {
                worded = row instanceof Map<?, ?> fields
                        ? worded(new Row(file, part, fields), worded)
                        : told(new Row(file, part, Map.of()), worded, WordingOutcome.NOT_SOUND, "");
            }
        }
        var taken = report.stream()
                .filter(it -> it.outcome() == WordingOutcome.TAKEN)
                .count();
        LOG.info("Wording of framework {} from {}: {} rows taken of {}", version.id(), file, taken, report.size());
        return worded;
    }

    /** One thing that a file words. */
    private record Row(String file, DraftPart part, Map<?, ?> fields) {

        ObjectNode node() {
            var node = FrameworkText.plain(fields);
            node.remove(List.of(NEW, GONE));
            return node;
        }

        boolean says(String word) {
            return Boolean.TRUE.equals(fields.get(word));
        }

        String code() {
            return part.keyOf(node());
        }
    }

    private FrameworkVersion worded(Row row, FrameworkVersion version) {
        var content = FrameworkText.tree(version);
        var draft = FrameworkDraft.of(version.id(), content);
        var thing = draft.thing(row.part(), row.code()).orElse(null);
        if (thing == null) {
            return row.says(NEW) && row.part().many() && !row.code().isEmpty()
                    ? added(row, version, draft)
                    : told(row, version, WordingOutcome.UNKNOWN_THING, "");
        }
        if (row.says(GONE) && row.part().many()) {
            return sound(row, version, draft.without(row.part(), row.code()), WordingOutcome.REMOVED);
        }
        return reworded(row, version, draft, thing);
    }

    private FrameworkVersion reworded(Row row, FrameworkVersion version, FrameworkDraft draft, Thing thing) {
        var unknown = unknown(row, thing);
        if (unknown != null) {
            return told(row, version, WordingOutcome.UNKNOWN_FIELD, unknown);
        }
        var changed = (ObjectNode) thing.content().deepCopy();
        row.node().properties().forEach(it -> changed.set(it.getKey(), it.getValue()));
        if (FrameworkText.canonical(changed).equals(FrameworkText.canonical(thing.content()))) {
            return told(row, version, WordingOutcome.SAME, "");
        }
        NestedDoubts.cast(row.part().thing(), thing.content(), changed);
        var hasSource = row.fields().containsKey("provenance") || !changed.has("provenance");
        if (!hasSource && changed.path("provenance") instanceof ObjectNode provenance) {
            provenance.put("verified", false);
        }
        return sound(
                row,
                version,
                draft.with(row.part(), thing.key(), changed, thing.place()),
                hasSource ? WordingOutcome.TAKEN : WordingOutcome.WITHOUT_SOURCE);
    }

    /** A further thing, last in its part, under a code that nothing else has. */
    private FrameworkVersion added(Row row, FrameworkVersion version, FrameworkDraft draft) {
        var thing = row.node();
        if (!row.fields().containsKey("provenance")) {
            thing.putObject("provenance")
                    .put("kind", "own")
                    .put("source", row.file())
                    .put("verified", false)
                    .putNull("note");
        }
        return sound(row, version, draft.with(row.part(), null, thing, Integer.MAX_VALUE), WordingOutcome.ADDED);
    }

    private static @Nullable String unknown(Row row, Thing thing) {
        return row.fields().keySet().stream()
                .map(String::valueOf)
                .filter(it -> !thing.content().has(it) && !it.equals(NEW) && !it.equals(GONE))
                .findFirst()
                .orElse(null);
    }

    /** What can no longer be read for goes with it; anything else that does not hang together is not taken. */
    private FrameworkVersion sound(Row row, FrameworkVersion version, ObjectNode content, WordingOutcome outcome) {
        try {
            var worded = pruned(row, FrameworkText.strict(content));
            var fault = Stream.concat(
                            FrameworkCheck.faultsIn(worded).stream(),
                            DraftCodes.faultsIn(worded, version, List.of(version)).stream())
                    .findFirst();
            return fault.map(it -> told(row, version, WordingOutcome.NOT_SOUND, it.part() + " " + it.code()))
                    .orElseGet(() -> told(row, worded, outcome, ""));
        } catch (JacksonException | NullPointerException | IllegalArgumentException misread) {
            LOG.warn("{}: {} {} cannot be read", row.file(), row.part().name(), row.code());
        }
        return told(row, version, WordingOutcome.NOT_SOUND, "");
    }

    private FrameworkVersion pruned(Row row, FrameworkVersion version) {
        var subjects = DraftPart.of("readingGuide.subjects").orElseThrow();
        var gone = new HashMap<String, String>();
        FrameworkCheck.faultsIn(version).stream()
                .filter(it -> it.what() == What.READS_NOTHING)
                .forEach(it -> gone.put(it.code(), it.part()));
        var kept = version;
        for (var code : gone.keySet()) {
            var draft = FrameworkDraft.of(version.id(), FrameworkText.tree(kept));
            kept = FrameworkText.strict(draft.without(subjects, code));
            report.add(new WordingRow(row.file(), version.id(), subjects.name(), code, WordingOutcome.PRUNED, ""));
        }
        return kept;
    }

    private FrameworkVersion told(Row row, FrameworkVersion version, WordingOutcome outcome, String field) {
        report.add(new WordingRow(row.file(), version.id(), row.part().name(), row.code(), outcome, field));
        return version;
    }
}
