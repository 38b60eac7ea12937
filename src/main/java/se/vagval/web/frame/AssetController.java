package se.vagval.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.web.NotFound;

/** Serves the static files under their hashed names. */
@Controller
class AssetController {

    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(Assets.FOLDER + "**")
    ResponseEntity<byte[]> file(HttpServletRequest request) {
        var asset = assets.serve(request);
        if (asset == null) {
            throw new NotFound("static file");
        }
        return ResponseEntity.ok()
                .cacheControl(A_YEAR)
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .body(asset.content());
    }
}
