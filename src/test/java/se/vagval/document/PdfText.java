package se.vagval.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader finds who copies the text of a letter: all pages, without their headers and feet. */
public final class PdfText {

    private static final float HEADER_ENDS = 105;
    private static final float FOOT_BEGINS = 785;
    private static final Pattern ITEM = Pattern.compile("[\\s\\h]*[-•][\\s\\h].*[^-•\\s\\h].*");

    private PdfText() {}

    public static String body(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new BodyStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without its white space, of whatever kind. */
    public static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\h\\v\\p{Z}]+", "");
    }

    /** The text without the markers that open a list item: a dash or a bullet, a blank, and then something to say. */
    public static String withoutBullets(String raw) {
        return Stream.of(raw.split("\\R", -1))
                .map(line -> ITEM.matcher(line).matches() ? line.replaceFirst("[-•]", "") : line)
                .collect(Collectors.joining("\n"));
    }

    private static final class BodyStripper extends PDFTextStripper {

        @Override
        protected void processTextPosition(TextPosition position) {
            if (position.getYDirAdj() > HEADER_ENDS && position.getYDirAdj() < FOOT_BEGINS) {
                super.processTextPosition(position);
            }
        }
    }
}
