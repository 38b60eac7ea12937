package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.document.DocumentFormat.PDF;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.vagval.document.Block.Alignment;
import se.vagval.document.Block.BulletList;
import se.vagval.document.Block.Heading;
import se.vagval.document.Block.KeyFacts;
import se.vagval.document.Block.NumberedList;
import se.vagval.document.Block.Paragraph;
import se.vagval.document.Block.Signatory;
import se.vagval.document.Block.Signatures;
import se.vagval.document.Block.Table;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentHeader;
import se.vagval.document.DocumentRenderer;
import se.vagval.document.LabelledText;
import se.vagval.document.PlainText;

/** Asks veraPDF whether the letters can be kept for decades (PDF/A-2a) and read by everybody (PDF/UA-1). */
class ArchivablePdfTests {

    private final DocumentRenderer renderer = new FormattedDocuments(new PaperQueue());

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void holdsTheStandardWithEveryKindOfBlock(PDFAFlavour flavour) throws Exception {
        assertThat(breaches(Letters.withEveryKindOfBlock(), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void holdsTheStandardWithAnythingTyped(PDFAFlavour flavour) throws Exception {
        var strange = PlainText.blocks(
                "😀 漢字 الأهداف שלום mjukt\u00ADbinde \uFEFF\uFFFC\u200D\uE000\u0000 \uD83D\n\n- a\u0308\n\n---");
        var content = new DocumentContent("Titel\n<i>\u0001</i> 😀 \uD83D", Letters.SWEDISH, Letters.HEADER, strange);

        assertThat(breaches(content, flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void holdsTheStandardWithNothingTyped(PDFAFlavour flavour) throws Exception {
        var nobody = new DocumentHeader("", "", new LabelledText("", ""), new LabelledText("", ""));
        var content = new DocumentContent(
                "Titel",
                Letters.SWEDISH,
                nobody,
                List.of(
                        new Heading(3, ""),
                        new Paragraph(""),
                        new BulletList(List.of()),
                        new BulletList(List.of("")),
                        new NumberedList(List.of()),
                        new KeyFacts(List.of()),
                        new KeyFacts(List.of(new LabelledText("", ""))),
                        Table.of("", List.of("", ""), List.of()),
                        Table.of("", List.of("", ""), List.of(List.of("", ""))),
                        new Signatures("", List.of()),
                        new Signatures("", List.of(new Signatory("", "")))));

        assertThat(breaches(content, flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void holdsTheStandardOverManyPages(PDFAFlavour flavour) throws Exception {
        var rows = Collections.nCopies(120, List.of("Östersunds kommun", "1 000"));
        var content = Letters.with(
                new Table("Lång", List.of("Källa", "Belopp"), rows, List.of(Alignment.START, Alignment.END)),
                new BulletList(Collections.nCopies(80, "En punkt som räcker över mer än en rad. ".repeat(3))),
                new Paragraph("Ett mycket långt stycke. ".repeat(800)));

        assertThat(breaches(content, flavour)).isEmpty();
    }

    private Stream<String> breaches(DocumentContent content, PDFAFlavour flavour) throws Exception {
        return Archivability.breaches(renderer.render(content, PDF), flavour);
    }
}
