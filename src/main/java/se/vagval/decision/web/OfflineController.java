package se.vagval.decision.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The script that keeps opened pages of läsläge for who loses the network; it may only serve what lies below its address. */
@Controller
class OfflineController {

    static final String ADDRESS = "/sammantraden/utan-nat.js";

    /** Names the person whose copy a page may be kept as; without it no page is kept. */
    static final String OWNER = "X-Offline-Copy";

    private final byte[] script = read();

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> script() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(script);
    }

    private static byte[] read() {
        try {
            return new ClassPathResource("static/worker/utan-nat.js").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
