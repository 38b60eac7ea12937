package se.vagval.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.vagval.identity.AddressBook;

/** Says "not allowed" for an address that is listed for others, and "not found" for one that nobody has listed. */
class RefusedAddress implements AccessDeniedHandler {

    private final List<PathPattern> known;

    RefusedAddress(AddressBook book) {
        var parser = new PathPatternParser();
        known = book.entries().stream()
                .map(it -> parser.parse(it.pattern()))
                .distinct()
                .toList();
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        var path = PathContainer.parsePath(request.getRequestURI());
        var isKnown = known.stream().anyMatch(it -> it.matches(path));
        response.sendError(isKnown ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
