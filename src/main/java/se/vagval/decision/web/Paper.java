package se.vagval.decision.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.document.Booklet;
import se.vagval.document.BookletBinder;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentRenderer;
import se.vagval.document.IssuedDocument;
import se.vagval.document.PaperTurns;

/** Answers with a document as a file. */
@Component
class Paper {

    private final DocumentRenderer renderer;
    private final BookletBinder binder;
    private final PaperTurns turns;
    private final CaseFiles caseFiles;

    Paper(DocumentRenderer renderer, BookletBinder binder, PaperTurns turns, CaseFiles caseFiles) {
        this.turns = turns;
        this.caseFiles = caseFiles;
        this.renderer = renderer;
        this.binder = binder;
    }

    /** The file that was issued; before there is one, the paper as it stands, made when its turn has come. */
    ResponseEntity<byte[]> ofCase(
            CaseFileId caseFile,
            String kind,
            DocumentFormat format,
            Optional<IssuedDocument> issued,
            Supplier<DocumentContent> draft) {
        byte[] file = issued.map(IssuedDocument::file).orElseGet(() -> renderer.render(draft, format));
        return answer(
                file,
                format,
                kind + "-" + caseFiles.summaryOf(caseFile).registryNumber().value());
    }

    ResponseEntity<byte[]> answer(IssuedDocument issued, String name) {
        return head(issued.format(), name).body(issued.file());
    }

    ResponseEntity<byte[]> answer(byte[] file, DocumentFormat format, String name) {
        return head(format, name).body(file);
    }

    /** Gathered when its turn has come, and bound into a file, since it may be large; that is gone when it has been sent. */
    ResponseEntity<Resource> answer(Supplier<Booklet> booklet, String name) {
        try {
            var file = Files.createTempFile("vagval-", ".pdf");
            InputStream bound;
            long size;
            try {
                size = turns.inTurn(() -> bound(booklet.get(), file));
                bound = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (IOException | RuntimeException broken) {
                Files.deleteIfExists(file);
                throw broken;
            }
            return head(DocumentFormat.PDF, name).contentLength(size).body(new InputStreamResource(bound));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private long bound(Booklet booklet, Path file) {
        try (var out = Files.newOutputStream(file)) {
            binder.bind(booklet, out);
            return Files.size(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ResponseEntity.BodyBuilder head(DocumentFormat format, String name) {
        var file = name.replaceAll("[^\\p{L}\\p{N}.-]+", "-") + "." + format.fileEnding();
        var shown = format == DocumentFormat.PDF ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(file, StandardCharsets.UTF_8).build().toString());
    }
}
