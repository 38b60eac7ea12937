package se.vagval.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Static files under names that carry the hash of their content ("/statiskt/3f2a…/css/vagval.css"), worked out once at
 * start. A browser may keep such a file for a year, and no page searches for a file when it is built.
 */
@Component("assets")
public class Assets {

    static final String FOLDER = "/statiskt/";

    private static final List<String> KINDS = List.of("css", "js", "img", "vendor");
    private static final Pattern URL = Pattern.compile("url\\(\"?(\\.\\./[^)\"]+)\"?\\)");

    private final Map<String, Asset> byPath = new TreeMap<>();
    private final Map<String, Asset> byHref = new HashMap<>();
    private final List<String> styleSheets;
    private final List<String> scripts;

    record Asset(String href, String type, byte[] content) {}

    Assets() {
        var found = read();
        found.keySet().stream().filter(path -> !path.endsWith(".css")).forEach(path -> add(path, found));
        found.keySet().stream().filter(path -> path.endsWith(".css")).forEach(path -> add(path, found));
        styleSheets = List.of(href("vendor/designsystemet/index.css"), href("css/theme.css"), href("css/vagval.css"));
        scripts = byPath.keySet().stream()
                .filter(path -> path.startsWith("js/"))
                .map(this::href)
                .toList();
    }

    /** The address of a file below static, such as css/vagval.css. */
    public String href(String path) {
        var asset = byPath.get(path);
        if (asset == null) {
            throw new IllegalArgumentException("no static file " + path);
        }
        return asset.href();
    }

    public List<String> styleSheets() {
        return styleSheets;
    }

    public List<String> scripts() {
        return scripts;
    }

    @Nullable
    Asset serve(HttpServletRequest request) {
        return byHref.get(request.getRequestURI());
    }

    private void add(String path, Map<String, byte[]> found) {
        var content = path.endsWith(".css") ? withHashedLinks(path, found.get(path)) : found.get(path);
        var asset = new Asset(FOLDER + hash(content) + "/" + path, type(path), content);
        byPath.put(path, asset);
        byHref.put(asset.href(), asset);
    }

    /** A style sheet names its fonts relative to itself; those names get the hash too. */
    private byte[] withHashedLinks(String path, byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        return URL.matcher(text)
                .replaceAll(link -> {
                    var target = byPath.get(link.group(1).substring(3));
                    return Matcher.quoteReplacement(target == null ? link.group() : "url(\"" + target.href() + "\")");
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> read() {
        var files = new TreeMap<String, byte[]>();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (var kind : KINDS) {
                for (var file : resolver.getResources("classpath*:static/" + kind + "/**/*.*")) {
                    var address = file.getURL().toString();
                    files.put(address.substring(address.lastIndexOf("/static/") + 8), file.getContentAsByteArray());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            case "png" -> "image/png";
            default -> "application/octet-stream";
        };
    }
}
