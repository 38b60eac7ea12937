package se.vagval.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.util.JavaScriptUtils;
import se.vagval.database.Fingerprint;
import se.vagval.web.Words;

/**
 * Static files under names that carry the hash of their content ("/statiskt/3f2a…/css/vagval.css"), worked out once at
 * start. A browser may keep such a file for a year, and no page searches for a file when it is built.
 */
@Component("assets")
public class Assets {

    static final String FOLDER = "/statiskt/";

    private static final List<String> KINDS = List.of("css", "js", "img", "vendor");
    private static final Pattern URL = Pattern.compile("url\\(\"?(\\.\\./[^)\"]+)\"?\\)");
    private static final Pattern WORD = Pattern.compile("(?<=')([#$])\\{([a-zA-Z][\\w.-]*)}(?=')");
    private static final String DESIGN = "vendor/designsystemet/";
    private static final List<String> COMPONENTS = List.of(
            "data-size-workaround.css", "button.css", "input.css", "field.css", "fieldset.css", "breadcrumbs.css");

    /** What every page fetches: one style sheet and one script. */
    static final String STYLE = "css/portal.css";

    static final String SCRIPT = "js/portal.js";

    private final Map<String, Asset> byPath = new TreeMap<>();
    private final Map<String, Asset> byHref = new HashMap<>();
    private final String styleSheet;
    private final String script;

    /** A file, and the same packed when that makes it smaller. */
    record Asset(String href, String type, byte[] content, byte @Nullable [] packed) {}

    Assets(Words words, Environment settings) {
        var found = read();
        var styles =
                found.keySet().stream().filter(path -> path.endsWith(".css")).toList();
        found.put(STYLE, style(found));
        found.put(SCRIPT, filled(script(found), words, settings).getBytes(StandardCharsets.UTF_8));
        found.keySet().removeAll(styles);
        found.keySet().removeIf(path -> path.startsWith("js/") && !path.equals(SCRIPT));
        found.keySet().stream().filter(path -> !path.endsWith(".css")).forEach(path -> add(path, found));
        add(STYLE, found);
        styleSheet = href(STYLE);
        script = href(SCRIPT);
    }

    /** The parts of the design system in the layers of its own sheet, then its theme, then the portal's own. */
    private static byte[] style(Map<String, byte[]> found) {
        var components = COMPONENTS.stream().map(it -> text(found, DESIGN + it)).collect(Collectors.joining("\n"));
        return String.join(
                        "\n",
                        "@layer ds.theme, ds.base, ds.components;",
                        "@layer ds.base {" + text(found, DESIGN + "base.css") + "}",
                        "@layer ds.components {" + components + "}",
                        text(found, "css/theme.css"),
                        text(found, "css/vagval.css"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String script(Map<String, byte[]> found) {
        return found.keySet().stream()
                .filter(path -> path.startsWith("js/"))
                .map(path -> text(found, path))
                .collect(Collectors.joining("\n;\n"));
    }

    /** No script holds a word of its own: '#{key}' becomes the sentence of the bundles, '${name}' the seconds of a setting. */
    private static String filled(String script, Words words, Environment settings) {
        return WORD.matcher(script).replaceAll(it -> {
            var filling = it.group(1).equals("#")
                    ? words.message(it.group(2))
                    : Long.toString(settings.getRequiredProperty(it.group(2), Duration.class)
                            .toSeconds());
            return Matcher.quoteReplacement(JavaScriptUtils.javaScriptEscape(filling));
        });
    }

    private static String text(Map<String, byte[]> found, String path) {
        return new String(found.get(path), StandardCharsets.UTF_8);
    }

    /** The address of a file below static, such as css/vagval.css. */
    public String href(String path) {
        var asset = byPath.get(path);
        if (asset == null) {
            throw new IllegalArgumentException("no static file " + path);
        }
        return asset.href();
    }

    public String styleSheet() {
        return styleSheet;
    }

    public String script() {
        return script;
    }

    @Nullable
    Asset serve(HttpServletRequest request) {
        return byHref.get(request.getRequestURI());
    }

    private void add(String path, Map<String, byte[]> found) {
        var content = path.endsWith(".css") ? withHashedLinks(path, found.get(path)) : found.get(path);
        var asset = new Asset(
                FOLDER + Fingerprint.of(content).substring(0, 16) + "/" + path, type(path), content, packed(content));
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

    private static byte @Nullable [] packed(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.size() < content.length * 9 / 10 ? packed.toByteArray() : null;
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
