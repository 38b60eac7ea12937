package se.vagval.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.vagval.identity.AddressBook;

/** Says "not allowed" for an address that is listed for others, and "not found" for one that nobody has listed. */
class RefusedAddress implements AccessDeniedHandler {

    /** Where the page that is shown looks for what happened. */
    private static final String TOLD = "vagval.problem";

    private final List<PathPattern> known;
    private final List<PathPattern> open;

    RefusedAddress(AddressBook book) {
        var parser = new PathPatternParser();
        known = patterns(book, parser, false);
        open = patterns(book, parser, true);
    }

    private static List<PathPattern> patterns(AddressBook book, PathPatternParser parser, boolean onlyOpen) {
        return book.entries().stream()
                .filter(it -> it.isOpen() || !onlyOpen)
                .map(it -> parser.parse(it.pattern()))
                .distinct()
                .toList();
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException) {
            tellWhatHappened(request, response);
            return;
        }
        var path = PathContainer.parsePath(request.getRequestURI());
        var isKnown = known.stream().anyMatch(it -> it.matches(path));
        response.sendError(isKnown ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }

    /** The token of the form does not fit: the session has ended, or another has begun since the page was opened. */
    private void tellWhatHappened(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var person = SecurityContextHolder.getContext().getAuthentication();
        var path = PathContainer.parsePath(request.getRequestURI());
        var isOpen = open.stream().anyMatch(it -> it.matches(path));
        if (!isOpen && (person == null || person instanceof AnonymousAuthenticationToken)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            request.setAttribute(TOLD, "outdated");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
