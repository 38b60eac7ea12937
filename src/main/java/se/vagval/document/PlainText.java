package se.vagval.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Löpande text. Reads what an officer has typed into paragraphs and bullets, and interprets nothing else: an empty
 * line ends a paragraph, a line that opens with a dash or a bullet and a blank is an item. Every other character comes
 * out.
 */
public final class PlainText {

    private static final Pattern BLANK = Pattern.compile("[\\s\\h]*");
    private static final Pattern ITEM = Pattern.compile("[\\s\\h]*+[-•][\\s\\h]++(?<text>.*[^-•\\s\\h].*)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> items = new ArrayList<>();

    private PlainText() {}

    public static List<Block> blocks(String raw) {
        var text = new PlainText();
        for (String line : raw.split("\\R")) {
            text.read(line);
        }
        text.endList();
        text.endParagraph();
        return List.copyOf(text.blocks);
    }

    private void read(String line) {
        var item = ITEM.matcher(line);
        if (item.matches()) {
            endParagraph();
            items.add(item.group("text").strip());
        } else if (BLANK.matcher(line).matches()) {
            endParagraph();
        } else {
            endList();
            lines.add(line.strip());
        }
    }

    private void endParagraph() {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(String.join("\n", lines)));
            lines.clear();
        }
    }

    private void endList() {
        if (!items.isEmpty()) {
            blocks.add(new Block.BulletList(items));
            items.clear();
        }
    }
}
