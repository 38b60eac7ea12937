package se.vagval.document.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

/** What an empty Word document lacks, read once: styles with the names Word knows, at each setting, and the numbering of lists. */
record WordParts(List<CTStyles> styles, CTNumbering numbering) {

    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int SIDE_MARGIN = 1_474;
    private static final int TOP_MARGIN = 1_928;
    private static final int BOTTOM_MARGIN = 1_134;
    private static final int HEADER_MARGIN = 737;

    static final int TEXT_WIDTH = A4_WIDTH - 2 * SIDE_MARGIN;

    static WordParts fromClasspath() {
        try (var styles = open("styles.xml");
                var numbering = open("numbering.xml")) {
            var text = new String(styles.readAllBytes(), StandardCharsets.UTF_8);
            var set = new ArrayList<CTStyles>();
            for (int closer = 0; closer <= WordSetting.CLOSEST; closer++) {
                set.add(StylesDocument.Factory.parse(WordSetting.closer(closer).in(text))
                        .getStyles());
            }
            return new WordParts(set, NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (IOException e) {
            throw new UncheckedIOException("the styles of Word documents are missing", e);
        } catch (XmlException e) {
            throw new IllegalStateException("the styles of Word documents cannot be read", e);
        }
    }

    void putInto(XWPFDocument document, int closer) {
        document.createStyles().setStyles((CTStyles) styles.get(closer).copy());
        document.createNumbering().setNumbering((CTNumbering) numbering.copy());
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        var margins = section.addNewPgMar();
        margins.setLeft(SIDE_MARGIN);
        margins.setRight(SIDE_MARGIN);
        margins.setTop(TOP_MARGIN);
        margins.setBottom(BOTTOM_MARGIN);
        margins.setHeader(HEADER_MARGIN);
        margins.setFooter(HEADER_MARGIN);
    }

    private static InputStream open(String name) throws IOException {
        return new ClassPathResource("document/word/" + name).getInputStream();
    }
}
