package se.vagval.document.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A font made for one document. It draws an empty frame for every character the typeface lacks, and nothing for signs
 * without a shape. Each has a glyph of its own, so the character stays in the text that is searched, copied and read.
 */
final class FrameFont {

    static final String FAMILY = "Vagval Frames";
    static final int MOST_GLYPHS = 60_000;

    private static final String SOFT_HYPHEN = "\u00AD";
    private static final String OBJECT = "\uFFFC";
    private static final int DISGUISE = 0xF0000;

    private static final int UNITS = 1_000;
    private static final int ADVANCE = 700;
    private static final short[] OUTER_THEN_INNER_X = {80, 0, 540, 0, -490, 440, 0, -440};
    private static final short[] OUTER_THEN_INNER_Y = {0, 700, 0, -700, 50, 0, 600, 0};
    private static final int FRAME_BYTES = 56;
    private static final int TABLE_ENTRY = 16;
    private static final int HEADER = 12;

    private final int[] characters;

    /**
     * Some characters never reach a font, because the PDF library drops them on the way. They travel under another
     * code, for which nobody has a glyph, and the font gives them their own name back.
     */
    static String disguise(String text) {
        return text.replace(SOFT_HYPHEN, disguised(SOFT_HYPHEN)).replace(OBJECT, disguised(OBJECT));
    }

    private static String disguised(String dropped) {
        return Character.toString(dropped.codePointAt(0) + DISGUISE);
    }

    /** Takes the characters in ascending order. */
    FrameFont(int[] characters) {
        this.characters = characters;
    }

    byte[] bytes() {
        var tables = tables();
        int place = HEADER + tables.size() * TABLE_ENTRY;
        int size = place + tables.values().stream().mapToInt(FrameFont::padded).sum();
        var font = ByteBuffer.allocate(size).putInt(0x00010000).putShort((short) tables.size());
        int entry = HEADER;
        for (var table : tables.entrySet()) {
            font.position(entry)
                    .put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(0);
            font.putInt(place).putInt(table.getValue().length);
            font.position(place).put(table.getValue());
            place += padded(table.getValue());
            entry += TABLE_ENTRY;
        }
        return font.array();
    }

    private TreeMap<String, byte[]> tables() {
        return new TreeMap<>(Map.of(
                "OS/2", measures(),
                "cmap", characterMap(),
                "glyf", outlines(),
                "head", head(),
                "hhea", lineHeights(),
                "hmtx", widths(),
                "loca", places(),
                "maxp", sizes(),
                "name", names(),
                "post",
                        new byte[] {
                            0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                            0
                        }));
    }

    private static int padded(byte[] table) {
        return (table.length + 3) / 4 * 4;
    }

    private int glyphs() {
        return characters.length + 1;
    }

    private byte[] outlines() {
        var table = ByteBuffer.allocate(glyphs() * FRAME_BYTES);
        for (int character : characters) {
            if (hasShape(character)) {
                drawFrame(table);
            }
        }
        return Arrays.copyOf(table.array(), table.position());
    }

    private static void drawFrame(ByteBuffer table) {
        shorts(table, 2, 80, 0, 620, 700, 3, 7, 0);
        table.putLong(0x0101010101010101L);
        for (short x : OUTER_THEN_INNER_X) {
            table.putShort(x);
        }
        for (short y : OUTER_THEN_INNER_Y) {
            table.putShort(y);
        }
    }

    private byte[] places() {
        var table =
                ByteBuffer.allocate((glyphs() + 1) * Integer.BYTES).putInt(0).putInt(0);
        int place = 0;
        for (int character : characters) {
            place += hasShape(character) ? FRAME_BYTES : 0;
            table.putInt(place);
        }
        return table.array();
    }

    private byte[] widths() {
        var table = ByteBuffer.allocate(glyphs() * 2 * Short.BYTES);
        shorts(table, ADVANCE, 0);
        for (int character : characters) {
            shorts(table, hasShape(character) ? ADVANCE : 0, 0);
        }
        return table.array();
    }

    private byte[] characterMap() {
        var glyphs = new TreeMap<Integer, Integer>();
        for (int glyph = 1; glyph <= characters.length; glyph++) {
            glyphs.put(characters[glyph - 1], glyph);
            glyphs.put(undisguised(characters[glyph - 1]), glyph);
        }
        int length = 16 + glyphs.size() * 12;
        var table = ByteBuffer.allocate(12 + length);
        shorts(table, 0, 1, 3, 10);
        table.putInt(12);
        shorts(table, 12, 0);
        table.putInt(length).putInt(0).putInt(glyphs.size());
        glyphs.forEach(
                (character, glyph) -> table.putInt(character).putInt(character).putInt(glyph));
        return table.array();
    }

    private static byte[] head() {
        var table = ByteBuffer.allocate(54)
                .putInt(0x00010000)
                .putInt(0x00010000)
                .putInt(0)
                .putInt(0x5F0F3CF5);
        shorts(table, 0, UNITS);
        table.putLong(0).putLong(0);
        shorts(table, 0, 0, ADVANCE, 700, 0, 8, 2, 1, 0);
        return table.array();
    }

    private byte[] lineHeights() {
        var table = ByteBuffer.allocate(36).putInt(0x00010000);
        shorts(table, 700, -100, 0, ADVANCE, 0, 0, ADVANCE, 1, 0, 0, 0, 0, 0, 0, 0, glyphs());
        return table.array();
    }

    private byte[] sizes() {
        var table = ByteBuffer.allocate(32).putInt(0x00010000);
        shorts(table, glyphs(), 8, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0);
        return table.array();
    }

    private static byte[] measures() {
        var table = ByteBuffer.allocate(96);
        shorts(table, 4, ADVANCE, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0);
        table.position(62);
        shorts(table, 0x40, 0x20, 0xFFFF, 700, -100, 0, 700, 100);
        return table.array();
    }

    private static byte[] names() {
        byte[] name = FAMILY.replace(" ", "").getBytes(StandardCharsets.UTF_16BE);
        var table = ByteBuffer.allocate(6 + 2 * 12 + name.length);
        shorts(table, 0, 2, 30);
        shorts(table, 3, 1, 0x409, 1, name.length, 0);
        shorts(table, 3, 1, 0x409, 6, name.length, 0);
        return table.put(name).array();
    }

    private static boolean hasShape(int character) {
        int given = undisguised(character);
        var block = Character.UnicodeBlock.of(given);
        return Character.getType(given) != Character.FORMAT
                && block != Character.UnicodeBlock.VARIATION_SELECTORS
                && block != Character.UnicodeBlock.VARIATION_SELECTORS_SUPPLEMENT;
    }

    private static int undisguised(int character) {
        return Character.getType(character) == Character.PRIVATE_USE ? character - DISGUISE : character;
    }

    private static void shorts(ByteBuffer table, int... values) {
        for (int value : values) {
            table.putShort((short) value);
        }
    }
}
