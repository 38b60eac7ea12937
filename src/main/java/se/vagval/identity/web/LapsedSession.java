package se.vagval.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Whoever is not signed in is sent to sign in. But a form that comes after the session has ended holds what somebody has
 * written: it is answered with a page that says what happened and shows the text.
 */
class LapsedSession implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(SecurityConfig.SIGN_IN);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException, ServletException {
        if (holdsText(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            signIn.commence(request, response, nobody);
        }
    }

    /** The script that autosaves keeps the text itself and looks for the sign-in page. */
    static boolean holdsText(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getHeader("X-Autosave") == null
                && request.getParameterMap().entrySet().stream()
                        .anyMatch(it -> !it.getKey().startsWith("_")
                                && Arrays.stream(it.getValue()).anyMatch(value -> !value.isBlank()));
    }
}
