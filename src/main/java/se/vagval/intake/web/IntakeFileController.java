package se.vagval.intake.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.IntakeReviewing;

/** The file itself, byte for byte; always as something to save, never as something the browser opens. */
@Controller
@RequestMapping(IntakeAddresses.FILE + "/fil")
class IntakeFileController {

    private final IntakeReviewing reviewing;

    IntakeFileController(IntakeReviewing reviewing) {
        this.reviewing = reviewing;
    }

    @GetMapping
    ResponseEntity<byte[]> bytes(@PathVariable ReceivedFileId file) {
        var content = reviewing.bytesOf(file);
        var name = reviewing.view(file).file().name();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(content);
    }
}
