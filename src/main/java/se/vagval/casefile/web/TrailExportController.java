package se.vagval.casefile.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.document.PlainCells;
import se.vagval.identity.SignedInPerson;
import se.vagval.web.Words;

/** The whole trail as text with semicolons, row by row, with what the page says of each act and no more. */
@Controller
class TrailExportController {

    private final TrailPages pages;
    private final Words words;
    private final Clock clock;

    TrailExportController(TrailPages pages, Words words, Clock clock) {
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    /** Written first and sent afterwards: a slow reader holds a file, and no connection to the database. */
    @GetMapping("/handelser.csv")
    void trail(@AuthenticationPrincipal SignedInPerson auditor, HttpServletResponse response) throws IOException {
        var written = Files.createTempFile("handelser", ".csv");
        try {
            write(auditor, written);
            response.setContentLengthLong(Files.size(written));
            named(response);
            Files.copy(written, response.getOutputStream());
        } finally {
            Files.delete(written);
        }
    }

    private void named(HttpServletResponse response) {
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("handelser-" + LocalDate.now(clock) + ".csv")
                        .build()
                        .toString());
    }

    private void write(SignedInPerson auditor, Path written) throws IOException {
        var text = Files.newBufferedWriter(written);
        text.write('\uFEFF');
        try (var file = CsvWriter.builder().fieldSeparator(';').build(text)) {
            file.writeRecord(
                    words.message("casefile.trail.at"),
                    words.message("casefile.list.number"),
                    words.message("casefile.trail.act"));
            pages.each(
                    auditor.person(),
                    row -> file.writeRecord(
                            row.happening().at(),
                            number(row),
                            PlainCells.harmless(row.happening().sentence())));
        }
    }

    private static String number(TrailPages.TrailRow row) {
        var caseFile = row.caseFile();
        return caseFile == null ? "" : caseFile.registryNumber().value();
    }
}
