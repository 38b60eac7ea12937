package se.vagval.web.error;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/**
 * Outermost of all filters: when the database is out of reach, wherever it is noticed, people get a plain page that says so
 * and when to try again. The page was made at start and asks for nothing.
 */
class UnavailableFilter implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(UnavailableFilter.class);
    private static final String SECONDS_TO_WAIT = "5";

    private final UnavailablePage page;

    UnavailableFilter(UnavailablePage page) {
        this.page = page;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !DatabaseTrouble.isIn(failure)) {
                throw failure;
            }
            LOG.warn("The database cannot be reached ({} dispatch): {}", name(request), rootOf(failure).toString());
            answer((HttpServletResponse) response);
        }
    }

    private void answer(HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        var bytes = page.html().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static DispatcherType name(ServletRequest request) {
        return request.getDispatcherType();
    }

    private static Throwable rootOf(Throwable failure) {
        var root = failure;
        for (var depth = 0; root.getCause() != null && depth < 30; depth++) {
            root = root.getCause();
        }
        return root;
    }
}
