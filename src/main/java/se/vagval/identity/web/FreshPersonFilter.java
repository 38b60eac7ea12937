package se.vagval.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.domain.PresentPeople;

/**
 * Reads the signed-in person anew at each request, so that a new role or a closed account takes effect at once. A session
 * ends when it is too old, and when its account has ended all sessions since: new password, withdrawn role, own wish.
 */
class FreshPersonFilter extends OncePerRequestFilter {

    private static final Duration LONGEST_SESSION = Duration.ofHours(10);

    private final PresentPeople people;

    FreshPersonFilter(PresentPeople people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var remembered = SecurityContextHolder.getContext().getAuthentication();
        if (remembered != null && remembered.getPrincipal() instanceof SignedInPerson person) {
            var now = isTooOld(request)
                    ? Optional.<SignedInPerson>empty()
                    : people.find(person.person().id())
                            .filter(SignedInPerson::isEnabled)
                            .filter(person::sharesSessionsWith);
            var context = SecurityContextHolder.createEmptyContext();
            now.ifPresentOrElse(
                    it -> context.setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(it, null, it.getAuthorities())),
                    () -> endSession(request));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private static boolean isTooOld(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && System.currentTimeMillis() - session.getCreationTime() > LONGEST_SESSION.toMillis();
    }

    private static void endSession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/statiskt/") || path.startsWith("/actuator/");
    }
}
