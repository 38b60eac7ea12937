package se.vagval.statement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentRenderer;
import se.vagval.statement.ApprovedStatement.Block;
import se.vagval.statement.ApprovedStatement.Signatory;

/** What was approved comes out word for word: blanks, bullets and the header of each page aside, nothing is added or lost. */
class PrintedWordsTests {

    private static final Pattern ITEM = Pattern.compile("(?m)^\\s*[-•]\\s+");
    private static final String HEADER = "2026-03-02RUN/117/2026";

    static AnnotationConfigApplicationContext room;
    static DocumentRenderer documents;

    @BeforeAll
    static void open() {
        room = new AnnotationConfigApplicationContext();
        room.registerBean(JdbcClient.class, () -> mock(JdbcClient.class));
        room.registerBean(Clock.class, Clock::systemUTC);
        room.scan("se.vagval.document");
        room.refresh();
        documents = room.getBean(DocumentRenderer.class);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void printsNastyTextsWordForWord() throws IOException {
        assertPrinted(List.of(
                "2027. Året då 5*3*2 blev _30_ och <script>alert('x')</script> &amp; \\n stod kvar: 100 % – inte 99,9 %.",
                "Inledning:\n- första punkten, effektiv & fin fi fl ffi\n• andra punkten “med” ”citat” och 'apostrof'\n\n# Ingen rubrik\n1) Ingen lista\n> inget citat",
                "Buörre biejvve, čábbát, ŋ đ ŧ ž ǩ ǧ ǯ åäö ÅÄÖ é ü ß ø æ € § ± ≤ ≥ → ½ … ¶",
                "Rad ett\nrad två  med   tre    blanksteg\tock tabb\n\n\n\nny del (samhälls-)utveckling tex.",
                "Enlångoavbrutenrad".repeat(40) + " slut",
                "http://exempel.se/en/mycket/lång/adress?med=frågor&och=svar#ankare"));
    }

    @Test
    void printsATextOfManyPagesWordForWord() throws IOException {
        var text = new StringBuilder();
        for (int line = 1; line <= 400; line++) {
            text.append("Stycke ")
                    .append(line)
                    .append(" handlar om effektlogik, förutsättningar och överlapp i hela länet.\n\n");
        }
        assertPrinted(List.of(text.toString(), "Slut."));
    }

    @Test
    void numbersThePagesOfATwoPageStatement() throws IOException {
        var pdf = textOf(
                documents.render(PrintedStatement.of(printed(List.of("Ord ".repeat(1200)))), DocumentFormat.PDF));

        assertThat(pdf).contains("1(2)", "2(2)", HEADER).doesNotContain("1(1)");
    }

    private static void assertPrinted(List<String> texts) throws IOException {
        var printed = printed(texts);
        var content = PrintedStatement.of(printed);

        String pdf = textOf(documents.render(content, DocumentFormat.PDF));
        String word;
        try (var document = new XWPFDocument(new ByteArrayInputStream(documents.render(content, DocumentFormat.DOCX)));
                var extractor = new XWPFWordExtractor(document)) {
            word = bare(extractor.getText());
        }

        assertThat(pdf.replaceAll(Pattern.quote(HEADER) + "\\d+\\(\\d+\\)", "")).isEqualTo(expected(printed));
        assertThat(word).contains(expected(printed));
    }

    /** Title, project, heading, blocks and signatories in printed order. */
    static String expected(Printed printed) {
        var parts = new ArrayList<String>();
        parts.add(printed.title());
        parts.add(printed.projectLine());
        parts.add(printed.heading());
        printed.blocks().forEach(it -> parts.add(ITEM.matcher(it.text()).replaceAll("")));
        parts.add(printed.signatureHeading());
        printed.signatories().forEach(it -> parts.add(it.name() + ", " + it.title()));
        return bare(String.join(" ", parts));
    }

    static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return bare(new PDFTextStripper().getText(document));
        }
    }

    static String bare(String text) {
        return text.replaceAll("[\\s\\h\u00AD•]+", "");
    }

    private static Printed printed(List<String> texts) {
        var blocks = new ArrayList<Block>();
        texts.forEach(it -> blocks.add(new Block("B" + (blocks.size() + 1), it)));
        return new Printed(
                LocalDate.of(2026, 3, 2),
                "RUN/117/2026",
                "Strategiskt utlåtande på ansökan",
                "Projekt: Mötesplatser – i byarna & fjällen",
                "Utlåtande",
                blocks,
                "Utlåtande gjort av",
                List.of(
                        new Signatory("Birgit Chef", "enhetschef Samhällsutveckling"),
                        new Signatory("Anna Öst", "strateg")));
    }
}
