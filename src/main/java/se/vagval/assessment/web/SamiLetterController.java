package se.vagval.assessment.web;

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
import se.vagval.assessment.domain.SamiReferring;
import se.vagval.casefile.CaseFileId;
import se.vagval.document.DocumentFormat;
import se.vagval.web.NotFoundRefusal;

/** Remissbrevet till en samisk part, as a file to send. */
@Controller
class SamiLetterController {

    private final SamiReferring referring;

    SamiLetterController(SamiReferring referring) {
        this.referring = referring;
    }

    @GetMapping("/arenden/{caseFile}/samisk-remiss/{referral}/brev/{format}")
    ResponseEntity<byte[]> file(
            @PathVariable CaseFileId caseFile, @PathVariable UUID referral, @PathVariable String format) {
        var wanted = Arrays.stream(DocumentFormat.values())
                .filter(it -> it.fileEnding().equals(format))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("format"));
        var number = referring.of(caseFile).caseFile().registryNumber().value().replace('/', '-');
        var disposition = ContentDisposition.attachment()
                .filename("remiss-" + number + "." + wanted.fileEnding(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(referring.letter(caseFile, referral, wanted));
    }
}
