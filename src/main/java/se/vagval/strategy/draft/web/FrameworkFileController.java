package se.vagval.strategy.draft.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.strategy.draft.domain.FrameworkSharing;
import se.vagval.strategy.web.StrategyAddresses;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Words;

/** Metodmallarna som fil, under an open licence. */
@Controller
class FrameworkFileController {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final FrameworkSharing sharing;
    private final Words words;

    FrameworkFileController(FrameworkSharing sharing, Words words) {
        this.sharing = sharing;
        this.words = words;
    }

    @GetMapping(StrategyAddresses.ROOT + "/{version}/fil")
    ResponseEntity<byte[]> file(@PathVariable String version) {
        var file = sharing.of(version, words.message("strategy.file.licence", version, words.region()))
                .orElseThrow(() -> new NotFoundRefusal("framework version"));
        var name = words.message("strategy.file.name", version);
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file.getBytes(StandardCharsets.UTF_8));
    }
}
