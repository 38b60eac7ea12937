package se.vagval.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.casefile.CaseFileId;
import se.vagval.exchange.domain.CaseFileBinder;
import se.vagval.exchange.domain.CaseFileGathering;
import se.vagval.exchange.domain.WholeCaseFile;
import se.vagval.identity.UserId;

/** Akten: the whole case as one PDF, or as its files. Written to a file first, so that a fault is told and not sent by half. */
@Controller
class CaseFileFileController {

    private final CaseFileGathering gathering;
    private final CaseFileBinder binder;

    CaseFileFileController(CaseFileGathering gathering, CaseFileBinder binder) {
        this.gathering = gathering;
        this.binder = binder;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @GetMapping("/arenden/{caseFile}/akt.pdf")
    void bound(@PathVariable CaseFileId caseFile, UserId reader, HttpServletResponse response) throws IOException {
        var whole = gathering.gather(caseFile, reader);
        send(whole, "pdf", "application/pdf", out -> binder.bind(whole, out), response);
    }

    @GetMapping("/arenden/{caseFile}/akt.zip")
    void packed(@PathVariable CaseFileId caseFile, UserId reader, HttpServletResponse response) throws IOException {
        var whole = gathering.gather(caseFile, reader);
        send(whole, "zip", "application/zip", out -> binder.pack(whole, out), response);
    }

    private static void send(
            WholeCaseFile whole, String ending, String type, Writing writing, HttpServletResponse response)
            throws IOException {
        var file = Files.createTempFile("vagval-", "." + ending);
        try {
            try (var out = Files.newOutputStream(file)) {
                writing.to(out);
            }
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
}
