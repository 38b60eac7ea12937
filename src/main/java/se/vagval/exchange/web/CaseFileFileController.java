package se.vagval.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.casefile.CaseFileId;
import se.vagval.document.PaperTurns;
import se.vagval.exchange.domain.CaseFileBinder;
import se.vagval.exchange.domain.CaseFileGathering;
import se.vagval.exchange.domain.WholeCaseFile;
import se.vagval.identity.UserId;

/** Akten: the whole case as one PDF, or as its files. Written to a file first, so that a fault is told and not sent by half. */
@Controller
class CaseFileFileController {

    private final CaseFileGathering gathering;
    private final CaseFileBinder binder;
    private final PaperTurns turns;

    CaseFileFileController(CaseFileGathering gathering, CaseFileBinder binder, PaperTurns turns) {
        this.gathering = gathering;
        this.binder = binder;
        this.turns = turns;
    }

    private interface Writing {
        void write(WholeCaseFile whole, OutputStream out) throws IOException;
    }

    @GetMapping("/arenden/{caseFile}/akt.pdf")
    void bound(@PathVariable CaseFileId caseFile, UserId reader, HttpServletResponse response) throws IOException {
        send(() -> gathering.gather(caseFile, reader), "pdf", "application/pdf", binder::bind, response);
    }

    @GetMapping("/arenden/{caseFile}/akt.zip")
    void packed(@PathVariable CaseFileId caseFile, UserId reader, HttpServletResponse response) throws IOException {
        send(() -> gathering.gather(caseFile, reader), "zip", "application/zip", binder::pack, response);
    }

    /** Whoever is told that the portal is busy has taken nothing out: the case is gathered when the turn has come. */
    private void send(
            Supplier<WholeCaseFile> gathered, String ending, String type, Writing writing, HttpServletResponse response)
            throws IOException {
        var file = Files.createTempFile("vagval-", "." + ending);
        try {
            var whole = turns.inTurn(() -> written(gathered.get(), writing, file));
            var number = whole.caseFile().registryNumber().value().replace('/', '-');
            response.setContentType(type);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("akt-" + number + "." + ending, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static WholeCaseFile written(WholeCaseFile whole, Writing writing, Path file) {
        try (var out = Files.newOutputStream(file)) {
            writing.write(whole, out);
            return whole;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
