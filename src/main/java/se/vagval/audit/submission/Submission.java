package se.vagval.audit.submission;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import se.vagval.database.Fingerprint;

/**
 * One form as it was sent: who sent what, where, with which key. Whoever goes back to a page and writes something else on
 * it sends another form, although the key is the same.
 */
final class Submission {

    static final String KEY = "_sandning";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    private Submission() {}

    /** What the form is known by; nothing for a page that is only read, and for an autosave, which repeats itself. */
    static Optional<String> idOf(HttpServletRequest request) throws IOException {
        var key = request.getMethod().equals("POST") ? request.getParameter(KEY) : null;
        if (key == null
                || !FORM.matcher(key).matches()
                || request.getDispatcherType() != DispatcherType.REQUEST
                || request.getHeader("X-Autosave") != null) {
            return Optional.empty();
        }
        var digest = Fingerprint.begun();
        add(digest, key);
        add(digest, String.valueOf(request.getRemoteUser()));
        add(digest, request.getRequestURI());
        for (var field : new TreeMap<>(request.getParameterMap()).entrySet()) {
            if (!field.getKey().equals("_csrf")) {
                add(digest, field.getKey());
                for (var value : field.getValue()) {
                    add(digest, value);
                }
            }
        }
        addFiles(digest, request);
        return Optional.of(Fingerprint.end(digest));
    }

    private static void addFiles(MessageDigest digest, HttpServletRequest request) throws IOException {
        var upload = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (upload == null) {
            return;
        }
        for (var file : upload.getFileMap().values()) {
            add(digest, String.valueOf(file.getOriginalFilename()));
            digest.update(file.getBytes());
        }
    }

    /** Each part with its length, so that no two forms read alike. */
    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
