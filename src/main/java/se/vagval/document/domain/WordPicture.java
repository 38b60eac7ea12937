package se.vagval.document.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Puts a logotype into a paragraph, as high as two lines of the letterhead and as wide as it then becomes. */
final class WordPicture {

    private static final int POINTS_HIGH = 34;

    private WordPicture() {}

    static void into(XWPFParagraph paragraph, String base64, String told) {
        var bytes = Base64.getDecoder().decode(base64);
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(bytes));
            var wide = POINTS_HIGH * picture.getWidth() / Math.max(1, picture.getHeight());
            var run = paragraph.createRun();
            run.addPicture(
                    new ByteArrayInputStream(bytes),
                    PictureType.PNG,
                    "logotyp.png",
                    Units.toEMU(wide),
                    Units.toEMU(POINTS_HIGH));
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(told);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InvalidFormatException otherFormat) {
            throw new IllegalArgumentException(otherFormat);
        }
    }
}
