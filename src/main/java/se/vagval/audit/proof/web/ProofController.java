package se.vagval.audit.proof.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.audit.proof.domain.ProofReading;
import se.vagval.identity.Role;
import se.vagval.identity.SignedInPerson;
import se.vagval.web.NotFoundRefusal;

/** Whether the trail is whole, and what somebody needs to see it without trusting the portal. */
@Controller
class ProofController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ProofReading proofs;
    private final Clock clock;

    ProofController(ProofReading proofs, Clock clock) {
        this.proofs = proofs;
        this.clock = clock;
    }

    @GetMapping("/handelser/kontroll")
    String page(@AuthenticationPrincipal SignedInPerson watcher, Model model) {
        model.addAttribute(
                "page",
                new ProofPage(
                        proofs.told(),
                        proofs.publicKey().isPresent(),
                        watcher.person().has(Role.AUDITOR)));
        return "audit/proof";
    }

    /** Written first and sent afterwards: a slow reader holds a file, and no connection to the database. */
    @GetMapping("/handelser/kontroll/underlag.txt")
    void trail(@AuthenticationPrincipal SignedInPerson auditor, HttpServletResponse response) throws IOException {
        var written = Files.createTempFile("sparlogg", ".txt");
        try {
            try (var file = Files.newBufferedWriter(written)) {
                proofs.write(file, auditor.person().id());
            }
            response.setContentType(TEXT.toString());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named("sparlogg-" + LocalDate.now(clock) + ".txt"));
            response.setContentLengthLong(Files.size(written));
            Files.copy(written, response.getOutputStream());
        } finally {
            Files.delete(written);
        }
    }

    @GetMapping("/handelser/kontroll/VerifyTrail.java")
    ResponseEntity<Resource> program() {
        return file("VerifyTrail.java").body(new ClassPathResource("audit/VerifyTrail.java"));
    }

    @GetMapping("/handelser/kontroll/nyckel.pub.pem")
    ResponseEntity<String> key() {
        return file("nyckel.pub.pem")
                .body(proofs.publicKey().orElseThrow(() -> new NotFoundRefusal("the key of the seals")));
    }

    private static ResponseEntity.BodyBuilder file(String name) {
        return ResponseEntity.ok().contentType(TEXT).header(HttpHeaders.CONTENT_DISPOSITION, named(name));
    }

    private static String named(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
