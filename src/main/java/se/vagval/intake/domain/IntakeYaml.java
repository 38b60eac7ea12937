package se.vagval.intake.domain;

import static se.vagval.intake.domain.IntakeRefusal.Reason.DUPLICATE_KEY;
import static se.vagval.intake.domain.IntakeRefusal.Reason.EMPTY;
import static se.vagval.intake.domain.IntakeRefusal.Reason.KEY_TOO_LONG;
import static se.vagval.intake.domain.IntakeRefusal.Reason.NOT_READABLE;
import static se.vagval.intake.domain.IntakeRefusal.Reason.NOT_TEXT;
import static se.vagval.intake.domain.IntakeRefusal.Reason.TOO_DEEP;
import static se.vagval.intake.domain.IntakeRefusal.Reason.TOO_LARGE;
import static se.vagval.intake.domain.IntakeRefusal.Reason.TOO_MANY_VALUES;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Takes YAML (or JSON, which is YAML) apart into its values. It reads the tree of nodes and builds no objects, so that
 * every text stays as it was written and nothing in the file can name a class; whatever is wrong ends in a refusal.
 */
final class IntakeYaml {

    static final int LARGEST_FILE = 2 * 1024 * 1024;
    private static final int LARGEST_DEPTH = 20;
    /** A key stands in the path of every value below it. */
    private static final int LONGEST_KEY = 200;

    private static final int MOST_ALIASES = 20;
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,9})?");

    private final Map<String, ReceivedValue> values = new LinkedHashMap<>();

    private IntakeYaml() {}

    static ReceivedContent read(byte[] content) {
        var root = compose(text(content));
        if (root == null) {
            throw new IntakeRefusal(EMPTY);
        }
        var reading = new IntakeYaml();
        reading.collect(root, "", 0);
        return new ReceivedContent(reading.values, true);
    }

    private static String text(byte[] content) {
        if (content.length == 0) {
            throw new IntakeRefusal(EMPTY);
        }
        if (content.length > LARGEST_FILE) {
            throw new IntakeRefusal(TOO_LARGE);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return asYaml(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            throw new IntakeRefusal(NOT_TEXT);
        }
    }

    /**
     * JSON is YAML but for two habits: it may be indented with tabs, which outside of strings are nothing but blanks, and
     * it may write a slash as {@code \/}.
     */
    private static String asYaml(String text) {
        if (!text.stripLeading().startsWith("{")) {
            return text;
        }
        var yaml = new StringBuilder(text.length());
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (quoted && sign == '\\' && at + 1 < text.length()) {
                at++;
                yaml.append(text.charAt(at) == '/' ? "" : "\\").append(text.charAt(at));
                continue;
            }
            quoted ^= sign == '"';
            yaml.append(!quoted && sign == '\t' ? ' ' : sign);
        }
        return yaml.toString();
    }

    private static @Nullable Node compose(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST_FILE);
        options.setNestingDepthLimit(LARGEST_DEPTH);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        var dumping = new DumperOptions();
        try {
            return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options)
                    .compose(new StringReader(text));
        } catch (MarkedYAMLException wrong) {
            var mark = wrong.getProblemMark();
            throw new IntakeRefusal(NOT_READABLE, mark == null ? "1" : String.valueOf(mark.getLine() + 1));
        } catch (RuntimeException wrong) {
            throw new IntakeRefusal(NOT_READABLE, "1");
        }
    }

    private void collect(Node node, String path, int depth) {
        if (depth > LARGEST_DEPTH) {
            throw new IntakeRefusal(TOO_DEEP);
        }
        switch (node) {
            case MappingNode mapping -> collectKeys(mapping, path, depth);
            case SequenceNode sequence -> {
                for (var at = 0; at < sequence.getValue().size(); at++) {
                    collect(sequence.getValue().get(at), path + "[" + at + "]", depth + 1);
                }
                keepEmpty(sequence.getValue().isEmpty(), path);
            }
            case ScalarNode scalar -> keep(new ReceivedValue(path, scalar.getValue(), kindOf(scalar)));
            default -> throw new IntakeRefusal(NOT_READABLE, "1");
        }
    }

    private void collectKeys(MappingNode mapping, String path, int depth) {
        var seen = new HashSet<String>();
        for (var entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw new IntakeRefusal(
                        NOT_READABLE,
                        String.valueOf(entry.getKeyNode().getStartMark().getLine() + 1));
            }
            if (key.getValue().length() > LONGEST_KEY) {
                throw new IntakeRefusal(
                        KEY_TOO_LONG, String.valueOf(key.getStartMark().getLine() + 1));
            }
            var inner = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
            if (!seen.add(key.getValue())) {
                throw new IntakeRefusal(DUPLICATE_KEY, inner);
            }
            collect(entry.getValueNode(), inner, depth + 1);
        }
        keepEmpty(mapping.getValue().isEmpty(), path);
    }

    private void keepEmpty(boolean empty, String path) {
        if (empty) {
            keep(new ReceivedValue(path, "", ReceivedValue.Kind.NOTHING));
        }
    }

    private void keep(ReceivedValue value) {
        if (values.size() >= ReceivedContent.MOST_VALUES) {
            throw new IntakeRefusal(TOO_MANY_VALUES, String.valueOf(ReceivedContent.MOST_VALUES));
        }
        if (values.putIfAbsent(value.path(), value) != null) {
            throw new IntakeRefusal(DUPLICATE_KEY, value.path());
        }
    }

    private static ReceivedValue.Kind kindOf(ScalarNode scalar) {
        var tag = scalar.getTag();
        if ((tag.equals(Tag.INT) || tag.equals(Tag.FLOAT))
                && NUMBER.matcher(scalar.getValue()).matches()) {
            return ReceivedValue.Kind.NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return ReceivedValue.Kind.TRUTH;
        }
        return tag.equals(Tag.NULL) ? ReceivedValue.Kind.NOTHING : ReceivedValue.Kind.TEXT;
    }
}
