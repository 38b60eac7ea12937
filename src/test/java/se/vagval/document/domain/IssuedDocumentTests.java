package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.document.DocumentFormat.DOCX;
import static se.vagval.document.DocumentFormat.PDF;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StorageTest;
import se.vagval.document.IssuedDocuments;

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
