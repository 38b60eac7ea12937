package se.vagval.document.domain;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;

/** Turns words in Arabic or Hebrew the way they are read, by the JDK's own rules for text in two directions. */
final class RightToLeft {

    private RightToLeft() {}

    static void register(PdfRendererBuilder builder, String text) {
        if (text.codePoints().anyMatch(RightToLeft::isLetterReadFromTheRight)) {
            builder.useUnicodeBidiSplitter(Splitter::new);
            builder.useUnicodeBidiReorderer(new Reorderer());
        }
    }

    /** Marks of direction without such letters around them have nothing to turn. */
    private static boolean isLetterReadFromTheRight(int character) {
        byte direction = Character.getDirectionality(character);
        return Character.isLetter(character)
                && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static final class Splitter implements BidiSplitter {

        private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            runs = new Bidi(
                    paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return runs.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = runs.getRunStart(run);
            return new BidiTextRun(start, runs.getRunLimit(run) - start, runs.getRunLevel(run) % 2 == 0 ? LTR : RTL);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return LTR;
        }
    }

    private static final class Reorderer implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            var mirrored = text.codePoints()
                    .map(RightToLeft::mirror)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            return mirrored.reverse().toString();
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }

    private static int mirror(int character) {
        String pairs = "()[]{}<>«»";
        int place = pairs.indexOf(character);
        return place < 0 ? character : pairs.codePointAt(place ^ 1);
    }
}
