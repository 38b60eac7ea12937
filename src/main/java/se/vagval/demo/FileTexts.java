package se.vagval.demo;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The texts of a YAML or JSON file by the place they stand in, letter for letter: {@code utlatande.block[0].id}. */
record FileTexts(Map<String, String> texts) {

    private static final int LARGEST_DEPTH = 20;

    /** Empty for a file that is none. */
    static FileTexts of(byte[] file) {
        var texts = new LinkedHashMap<String, String>();
        try {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            collect(yaml.compose(new StringReader(new String(file, StandardCharsets.UTF_8))), "", 0, texts);
        } catch (RuntimeException noYaml) {
            texts.clear();
        }
        return new FileTexts(texts);
    }

    Optional<String> at(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** The rows of a list, as paths. */
    List<String> rows(String list) {
        var row = Pattern.compile(Pattern.quote(list) + "\\[\\d+]");
        return texts.keySet().stream()
                .map(row::matcher)
                .filter(it -> it.lookingAt())
                .map(it -> it.group())
                .distinct()
                .toList();
    }

    private static void collect(@Nullable Node node, String path, int depth, Map<String, String> texts) {
        if (depth > LARGEST_DEPTH) {
            throw new IllegalArgumentException("too deep");
        }
        switch (node) {
            case MappingNode mapping -> {
                for (var entry : mapping.getValue()) {
                    if (entry.getKeyNode() instanceof ScalarNode key) {
                        var inner = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
                        collect(entry.getValueNode(), inner, depth + 1, texts);
                    }
                }
            }
            case SequenceNode list -> {
                for (var at = 0; at < list.getValue().size(); at++) {
                    collect(list.getValue().get(at), path + "[" + at + "]", depth + 1, texts);
                }
            }
            case ScalarNode scalar -> texts.put(path, scalar.getValue());
            case null, default -> {}
        }
    }
}
