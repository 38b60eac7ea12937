package se.vagval.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Takes the session's cookie out of the browser when somebody signs out, with the flags it was set with. */
class ForgottenCookie implements LogoutHandler {

    private final String header;

    ForgottenCookie(String name, boolean secure) {
        header = ResponseCookie.from(name, "")
                .path("/")
                .maxAge(Duration.ZERO)
                .secure(secure)
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        response.addHeader(HttpHeaders.SET_COOKIE, header);
    }
}
