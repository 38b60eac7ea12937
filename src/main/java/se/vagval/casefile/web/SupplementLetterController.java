package se.vagval.casefile.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.domain.Supplementing;
import se.vagval.document.DocumentFormat;
import se.vagval.web.NotFoundRefusal;

/** Brevet om komplettering, as the file it became when it was written. */
@Controller
class SupplementLetterController {

    private final Supplementing supplementing;
    private final CaseFiles caseFiles;

    SupplementLetterController(Supplementing supplementing, CaseFiles caseFiles) {
        this.supplementing = supplementing;
        this.caseFiles = caseFiles;
    }

    @GetMapping("/arenden/{caseFile}/komplettering/brev/{request}/{format}")
    ResponseEntity<byte[]> file(
            @PathVariable CaseFileId caseFile, @PathVariable UUID request, @PathVariable String format) {
        var wanted = Arrays.stream(DocumentFormat.values())
                .filter(it -> it.fileEnding().equals(format))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("format"));
        var letter = supplementing.letter(caseFile, request, wanted);
        var number = caseFiles.summaryOf(caseFile).registryNumber().value().replace('/', '-');
        var disposition = ContentDisposition.attachment()
                .filename("komplettering-" + number + "." + wanted.fileEnding(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(letter.file());
    }
}
