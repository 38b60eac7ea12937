package se.vagval.web.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.vagval.web.error.FinishedPage;
import se.vagval.web.error.FinishedPages;

/**
 * Kända värdnamn. The portal answers to its own names only, so that no link, redirect or cache is made of a name that
 * somebody else has put into a request. Without any setting every name is answered, and none is ever written out.
 */
@Component
@Order(BodyLimits.ORDER - 1)
class KnownHosts extends OncePerRequestFilter {

    private final Set<String> hosts;
    private final FinishedPages pages;

    KnownHosts(@Value("${vagval.hosts:}") List<String> hosts, FinishedPages pages) {
        this.hosts = hosts.stream()
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hosts.contains(String.valueOf(request.getServerName()).toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
        } else {
            pages.answer(FinishedPage.WRONG_HOST, response);
        }
    }

    /** Whoever watches over the portal asks by its number, not by its name. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return hosts.isEmpty() || request.getRequestURI().startsWith("/actuator/health");
    }
}
