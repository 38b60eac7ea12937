package se.vagval.document.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import se.vagval.document.Block;
import se.vagval.document.DocumentContent;
import se.vagval.document.LabelledText;

/** Writes the same blocks as a Word document that can be worked on, with Word's own styles. */
final class WordWriter {

    private static final BigInteger BULLETS = BigInteger.ONE;
    private static final BigInteger NUMBERS = BigInteger.ONE;
    private static final int FIRST_FREE_NUMBERING = 3;
    private static final int SPACE_ABOVE_SIGNATURES = 480;
    private static final int SPACE_ABOVE_NAME = 280;

    private final WordParts parts = WordParts.fromClasspath();
    private final WordFonts fonts = WordFonts.fromClasspath();

    /** @param closer by how many steps the printed letter is set closer to keep to its pages */
    byte[] write(DocumentContent content, int closer) throws IOException {
        try (var document = new XWPFDocument()) {
            parts.putInto(document, closer);
            fonts.putInto(document);
            describe(document, content);
            WordHeader.putInto(document, content.header());
            WordText.into(document.createParagraph(), "Title", content.title());
            content.blocks().forEach(block -> add(document, block, WordSetting.closer(closer)));
            addImprint(document, content.imprint());
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void describe(XWPFDocument document, DocumentContent content) {
        String language = content.language().toLanguageTag();
        document.getStyles().setSpellingLanguage(language);
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(PrintableText.line(content.title()));
        properties.setCreator(PrintableText.line(content.author()));
        properties.getUnderlyingProperties().setLanguageProperty(language);
    }

    private static void addImprint(XWPFDocument document, LabelledText imprint) {
        if (!imprint.value().isBlank()) {
            var line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            WordText.into(line, "Imprint", imprint.label() + " " + imprint.value());
        }
    }

    private static void add(XWPFDocument document, Block block, WordSetting setting) {
        switch (block) {
            case Block.Heading(int level, String text) ->
                WordText.into(document.createParagraph(), "Heading" + level, text);
            case Block.Paragraph(String text) -> addParagraph(document, text);
            case Block.BulletList(List<String> items) -> addList(document, "ListBullet", BULLETS, items, setting);
            case Block.NumberedList(List<String> items) ->
                addList(document, "ListNumber", newNumbering(document), items, setting);
            case Block.Table table -> WordTables.add(document, table);
            case Block.KeyFacts facts -> WordTables.add(document, facts);
            case Block.Signatures signatures -> addSignatures(document, signatures);
            case Block.PageBreak ignored -> document.createParagraph().setPageBreak(true);
        }
    }

    private static void addParagraph(XWPFDocument document, String text) {
        var paragraph = document.createParagraph();
        WordText.into(paragraph, "Normal", text);
        if (KeptList.isLedTo(text)) {
            paragraph.setKeepNext(true);
        }
    }

    private static void addList(
            XWPFDocument document, String style, BigInteger numbering, List<String> items, WordSetting setting) {
        int kept = KeptList.is(items) ? items.size() - 1 : 0;
        for (String item : items) {
            var paragraph = document.createParagraph();
            WordText.into(paragraph, style, item);
            paragraph.setNumID(numbering);
            paragraph.setNumILvl(BigInteger.ZERO);
            if (kept > 0) {
                paragraph.setKeepNext(true);
                kept--;
            }
        }
        if (!items.isEmpty()) {
            document.getLastParagraph().setSpacingAfter(setting.after());
        }
    }

    /** Each numbered list starts at one. */
    private static BigInteger newNumbering(XWPFDocument document) {
        var number = BigInteger.valueOf(
                FIRST_FREE_NUMBERING + document.getNumbering().getNums().size());
        document.getNumbering().addNum(NUMBERS, number);
        var override = document.getNumbering().getNum(number).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.ZERO);
        override.addNewStartOverride().setVal(BigInteger.ONE);
        return number;
    }

    private static void addSignatures(XWPFDocument document, Block.Signatures signatures) {
        if (!signatures.title().isBlank()) {
            signature(document, signatures.title()).setSpacingBefore(SPACE_ABOVE_SIGNATURES);
        }
        for (var signatory : signatures.signatories()) {
            var name = signature(document, signatory.name());
            name.setSpacingBefore(SPACE_ABOVE_NAME);
            name.getRuns().getFirst().setBold(true);
            signature(document, signatory.title());
        }
    }

    private static XWPFParagraph signature(XWPFDocument document, String text) {
        var paragraph = document.createParagraph();
        WordText.into(paragraph, "Signature", text);
        return paragraph;
    }
}
