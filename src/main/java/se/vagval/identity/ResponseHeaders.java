package se.vagval.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Svarens huvuden. The exact headers of every answer, whoever gives it: a page, a filter, or the server itself. */
public final class ResponseHeaders {

    public static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "object-src 'none'",
            "require-trusted-types-for 'script'");

    private static final String A_YEAR_OF_HTTPS = "max-age=31536000 ; includeSubDomains";

    private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

    static {
        ALWAYS.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        ALWAYS.put("X-Content-Type-Options", "nosniff");
        ALWAYS.put("X-Frame-Options", "DENY");
        ALWAYS.put("X-XSS-Protection", "0");
        ALWAYS.put("Referrer-Policy", "same-origin");
        ALWAYS.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        ALWAYS.put("Cross-Origin-Opener-Policy", "same-origin");
        ALWAYS.put("Cross-Origin-Embedder-Policy", "require-corp");
        ALWAYS.put("Cross-Origin-Resource-Policy", "same-origin");
    }

    private ResponseHeaders() {}

    /** @param secure whether people reach the portal by HTTPS, themselves or through a proxy that ends it */
    public static void writeTo(HttpServletResponse response, boolean secure) {
        ALWAYS.forEach(response::setHeader);
        if (secure) {
            response.setHeader("Strict-Transport-Security", A_YEAR_OF_HTTPS);
        }
    }
}
