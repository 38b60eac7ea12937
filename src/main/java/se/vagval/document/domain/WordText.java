package se.vagval.document.domain;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Puts text into a paragraph as it stands, line by line. */
final class WordText {

    private WordText() {}

    static void into(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        var run = paragraph.createRun();
        boolean first = true;
        for (String line : PrintableText.of(text).split("\\R", -1)) {
            if (!first) {
                run.addBreak();
            }
            run.setText(line, run.getCTR().sizeOfTArray());
            first = false;
        }
    }
}
