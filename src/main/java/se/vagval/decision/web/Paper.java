package se.vagval.decision.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentRenderer;

/** Answers with a document as a file. */
@Component
class Paper {

    private final DocumentRenderer renderer;

    Paper(DocumentRenderer renderer) {
        this.renderer = renderer;
    }

    ResponseEntity<byte[]> answer(DocumentContent content, DocumentFormat format, String name) {
        var file = name.replaceAll("[^\\p{L}\\p{N}.-]+", "-") + "." + format.fileEnding();
        var shown = format == DocumentFormat.PDF ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(file, StandardCharsets.UTF_8).build().toString())
                .body(renderer.render(content, format));
    }
}
