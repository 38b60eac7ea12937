package se.vagval.strategy.draft.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The YAML files of a folder by name, in that order, and the names of those that cannot be read. */
record WordingFolder(Map<String, Map<String, Object>> files, List<String> unreadable) {

    static final WordingFolder EMPTY = new WordingFolder(Map.of(), List.of());

    static WordingFolder at(Path folder) {
        var files = new LinkedHashMap<String, Map<String, Object>>();
        var unreadable = new ArrayList<String>();
        try (var found = Files.list(folder)) {
            for (var file : found.filter(it -> it.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList()) {
                var name = file.getFileName().toString();
                try {
                    files.put(name, tree(Files.readString(file)));
                } catch (YAMLException | ClassCastException | CharacterCodingException broken) {
                    unreadable.add(name);
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return new WordingFolder(files, unreadable);
    }

    /** By names, also where what stands there looks like a number. */
    private static Map<String, Object> tree(String text) {
        Map<?, ?> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        var tree = new LinkedHashMap<String, Object>();
        if (read != null) {
            read.forEach((name, value) -> tree.put(String.valueOf(name), value));
        }
        return tree;
    }
}
