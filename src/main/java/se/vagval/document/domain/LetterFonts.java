package se.vagval.document.domain;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * The typeface of all letters, read once. Its table of glyph substitutions is hidden: with it the PDF library draws
 * ligatures whose letters are missing when the text is searched, copied or read aloud.
 */
record LetterFonts(byte[] regular, byte[] semibold, byte[] bold, CmapLookup characters) {

    static final String FAMILY = "Source Sans 3";

    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int HIDDEN_TABLE = tag("gone");

    static LetterFonts fromClasspath() {
        byte[] regular = load("Regular");
        return new LetterFonts(regular, load("Semibold"), load("Bold"), charactersOf(regular));
    }

    /** One cut of the typeface, such as Regular; each call answers with bytes of its own. */
    static byte[] face(String cut) {
        return load(cut);
    }

    /** Makes the fonts known, and a font of frames for what they lack of the text. */
    void register(PdfRendererBuilder builder, String text) {
        builder.useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(semibold), FAMILY, 600, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true);
        int[] missing = missingIn(text);
        if (missing.length > 0) {
            byte[] frames = new FrameFont(missing).bytes();
            builder.useFont(
                    () -> new ByteArrayInputStream(frames),
                    FrameFont.FAMILY,
                    400,
                    FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
        }
    }

    private int[] missingIn(String text) {
        return text.codePoints()
                .distinct()
                .filter(character -> characters.getGlyphId(character) == 0)
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .limit(FrameFont.MOST_GLYPHS)
                .sorted()
                .toArray();
    }

    private static CmapLookup charactersOf(byte[] font) {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("a font of the letters cannot be read", e);
        }
    }

    private static byte[] load(String cut) {
        try {
            return withoutLigatures(
                    new ClassPathResource("document/fonts/SourceSans3-" + cut + ".ttf").getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a font of the letters is missing", e);
        }
    }

    static byte[] withoutLigatures(byte[] font) {
        var buffer = ByteBuffer.wrap(font);
        int tables = buffer.getShort(4);
        for (int table = 0; table < tables; table++) {
            int entry = FIRST_TABLE + table * TABLE_ENTRY;
            if (buffer.getInt(entry) == tag("GSUB")) {
                buffer.putInt(entry, HIDDEN_TABLE);
            }
        }
        return font;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
