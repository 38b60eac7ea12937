package se.vagval.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Text att kopiera. What a document says as plain lines, for a message that takes nothing else. */
public final class CopyText {

    private CopyText() {}

    public static String of(DocumentContent content) {
        var header = content.header();
        var head = Stream.concat(
                        Stream.of(header.organisation(), header.unit()).filter(it -> !it.isBlank()),
                        header.lines().stream().map(it -> it.label() + ": " + it.value()))
                .collect(Collectors.joining("\n"));
        return joined(Stream.of(head, content.title(), of(content.blocks())));
    }

    public static String of(List<Block> blocks) {
        return joined(blocks.stream().map(CopyText::text));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(it -> !it.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Heading it -> it.text();
            case Block.Paragraph it -> it.text();
            case Block.BulletList it ->
                it.items().stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
            case Block.NumberedList it -> numbered(it.items());
            case Block.Table it ->
                Stream.concat(Stream.of(it.header()), it.rows().stream())
                        .map(row -> String.join("; ", row))
                        .collect(Collectors.joining("\n"));
            case Block.Signatures it ->
                it.signatories().stream()
                        .map(who -> who.name() + (who.title().isBlank() ? "" : ", " + who.title()))
                        .collect(Collectors.joining("\n", it.title() + "\n", ""));
            case Block.KeyFacts it ->
                it.facts().stream()
                        .map(fact -> fact.label() + ": " + fact.value())
                        .collect(Collectors.joining("\n"));
            case Block.PageBreak ignored -> "";
        };
    }

    private static String numbered(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(at -> at + 1 + ". " + items.get(at))
                .collect(Collectors.joining("\n"));
    }
}
