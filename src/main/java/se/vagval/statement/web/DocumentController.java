package se.vagval.statement.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.casefile.CaseFileId;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.statement.domain.FrozenEdition;
import se.vagval.statement.domain.StatementArchiving;
import se.vagval.web.NotFoundRefusal;

/** The approved statement as the file it became when it was approved. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT)
class DocumentController {

    private final StatementArchiving archive;

    DocumentController(StatementArchiving archive) {
        this.archive = archive;
    }

    @GetMapping("/bedomningsunderlag.pdf")
    ResponseEntity<byte[]> record(
            @PathVariable CaseFileId caseFile,
            @RequestParam(name = "utgava", required = false) @Nullable Integer number) {
        var edition = editionOf(caseFile, number);
        return answer("bedomningsunderlag-", edition, archive.recordAs(caseFile, edition.hash()));
    }

    @GetMapping("/yttrande/{format}")
    ResponseEntity<byte[]> opinion(
            @PathVariable CaseFileId caseFile,
            @PathVariable String format,
            @RequestParam(name = "utgava", required = false) @Nullable Integer number) {
        var edition = editionOf(caseFile, number);
        return answer("yttrande-", edition, archive.opinionAs(caseFile, edition.hash(), format(format)));
    }

    @GetMapping("/dokument/{format}")
    ResponseEntity<byte[]> file(
            @PathVariable CaseFileId caseFile,
            @PathVariable String format,
            @RequestParam(name = "utgava", required = false) @Nullable Integer number) {
        var edition = editionOf(caseFile, number);
        return answer("utlatande-", edition, archive.paperAs(caseFile, edition.hash(), format(format)));
    }

    private static DocumentFormat format(String ending) {
        return Arrays.stream(DocumentFormat.values())
                .filter(it -> it.fileEnding().equals(ending))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("format"));
    }

    /** The edition asked for, or the one in force. */
    private FrozenEdition editionOf(CaseFileId caseFile, @Nullable Integer number) {
        return archive.editionsOf(caseFile).stream()
                .filter(it -> number == null || it.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("edition"));
    }

    private static ResponseEntity<byte[]> answer(String name, FrozenEdition edition, Optional<IssuedDocument> issued) {
        var paper = issued.orElseThrow(() -> new NotFoundRefusal("edition"));
        var number = edition.content().registryNumber().replace('/', '-');
        var disposition = ContentDisposition.attachment()
                .filename(name + number + "." + paper.format().fileEnding(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.format().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(paper.file());
    }
}
