package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.document.DocumentFormat.DOCX;
import static se.vagval.document.DocumentFormat.PDF;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StorageTest;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;
import se.vagval.document.LabelledText;

/** A paper is made once, and is the same bytes for ever. */
@StorageTest
class IssuedDocumentTests {

    private static final UUID EDITION = UUID.fromString("00000000-0000-0000-0000-000000000145");

    @Autowired
    IssuedDocuments issued;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isTheSameBytesWhateverTheContentHasBecome() {
        var first = issued.issue(EDITION, "STATEMENT", PDF, () -> Letters.ofPlainText("Som det var."));
        var again = issued.issue(EDITION, "STATEMENT", PDF, () -> Letters.ofPlainText("Som det blev."));

        assertThat(again.file()).isEqualTo(first.file());
        assertThat(again.issuedAt()).isEqualTo(first.issuedAt());
    }

    @Test
    void isMadeApartForEachSubjectKindAndFormat() {
        var one = issued.issue(EDITION, "BRIEF", PDF, () -> Letters.ofPlainText("Ett"));

        assertThat(issued.issue(EDITION, "REPORT", PDF, () -> Letters.ofPlainText("Två"))
                        .sha256())
                .isNotEqualTo(one.sha256());
        assertThat(issued.issue(UUID.randomUUID(), "BRIEF", PDF, () -> Letters.ofPlainText("Tre"))
                        .sha256())
                .isNotEqualTo(one.sha256());
        assertThat(issued.issue(EDITION, "BRIEF", DOCX, () -> Letters.ofPlainText("Ett"))
                        .format())
                .isEqualTo(DOCX);
    }

    @Test
    void tellsTheFilesOwnFingerprintAndSize() throws Exception {
        var paper = issued.issue(EDITION, "STATEMENT", PDF, () -> Letters.ofPlainText("Text"));

        assertThat(paper.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(paper.file())));
        assertThat(issued.issuedOf(EDITION))
                .containsExactly(new IssuedDocuments.Issued(
                        "STATEMENT", PDF, paper.sha256(), paper.file().length, paper.issuedAt()));
    }

    /** What two files of one paper say can be told to be the same, and an edition's own fingerprint is left as it is. */
    @Test
    void bearsAtItsFootTheFingerprintOfWhatItSaysTheSameInEveryFormat() throws Exception {
        var pdf = imprint(issued.issue(EDITION, "LETTER", PDF, () -> Letters.ofPlainText("Ett brev.")));
        var other = imprint(issued.issue(UUID.randomUUID(), "LETTER", PDF, () -> Letters.ofPlainText("Ett bref.")));
        var docx = issued.issue(EDITION, "LETTER", DOCX, () -> Letters.ofPlainText("Ett brev."));
        var own = issued.issue(
                EDITION,
                "OTHER",
                PDF,
                () -> Letters.ofPlainText("Ett brev.").imprinted(new LabelledText("Utgåva", "17")));

        assertThat(pdf).matches("[0-9a-f]{64}").isNotEqualTo(other);
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx.file())))) {
            assertThat(word.getText()).contains("SHA-256 " + pdf);
        }
        assertThat(text(own)).contains("Utgåva 17").doesNotContain("SHA-256");
    }

    private static String text(IssuedDocument paper) throws IOException {
        try (var document = Loader.loadPDF(paper.file())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String imprint(IssuedDocument paper) throws IOException {
        var found = Pattern.compile("SHA-256\\s+([0-9a-f\\s]+)").matcher(text(paper));
        assertThat(found.find()).isTrue();
        return found.group(1).replaceAll("\\s", "").substring(0, 64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update issued_document set file = 'x'",
                "update issued_document set kind = 'OTHER'",
                "delete from issued_document",
                "truncate issued_document",
                "insert into issued_document select gen_random_uuid(), gen_random_uuid(), kind, format, 'x', sha256,"
                        + " issued_at from issued_document"
            })
    void isGuardedByTheDatabase(String tampering) {
        issued.issue(EDITION, "STATEMENT", PDF, () -> Letters.ofPlainText("Text"));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(tampering).update());
    }
}
