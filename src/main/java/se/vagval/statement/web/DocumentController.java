package se.vagval.statement.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.casefile.CaseFileId;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentRenderer;
import se.vagval.statement.domain.PrintedStatement;
import se.vagval.statement.domain.StatementArchive;
import se.vagval.web.NotFound;

/** The approved statement as a file, rendered from the frozen edition and nothing else. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT + "/dokument/{format}")
class DocumentController {

    private final StatementArchive archive;
    private final DocumentRenderer documents;

    DocumentController(StatementArchive archive, DocumentRenderer documents) {
        this.archive = archive;
        this.documents = documents;
    }

    @GetMapping
    ResponseEntity<byte[]> file(@PathVariable CaseFileId caseFile, @PathVariable String format) {
        var wanted = Arrays.stream(DocumentFormat.values())
                .filter(it -> it.fileEnding().equals(format))
                .findFirst()
                .orElseThrow(() -> new NotFound("format"));
        var edition = archive.editionOf(caseFile).orElseThrow(() -> new NotFound("edition"));
        var printed = edition.content().printed();
        String name = "utlatande-" + printed.registryNumber().replace('/', '-') + "." + wanted.fileEnding();
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(documents.render(PrintedStatement.of(printed), wanted));
    }
}
