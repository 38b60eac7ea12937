package se.vagval.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.web.NotFoundRefusal;

/** Serves the static files under their hashed names. */
@Controller
class AssetController {

    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** Named, and not refused with q=0. */
    private static final Pattern GZIP = Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:[\\s,]|$))");

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(Assets.FOLDER + "**")
    ResponseEntity<byte[]> file(HttpServletRequest request) {
        var asset = assets.serve(request);
        if (asset == null) {
            throw new NotFoundRefusal("static file");
        }
        var packed = asset.packed();
        var answer = ResponseEntity.ok()
                .cacheControl(A_YEAR)
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CONTENT_TYPE, asset.type());
        return packed != null && mayBePacked(request)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(packed)
                : answer.body(asset.content());
    }

    private static boolean mayBePacked(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && GZIP.matcher(accepted).find();
    }
}
