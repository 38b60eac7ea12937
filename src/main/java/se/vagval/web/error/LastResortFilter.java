package se.vagval.web.error;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Outermost of all filters, for failures that any filter may meet and that would meet the error page too: the database is
 * out of reach, or the request's own parameters cannot be read. The answer is a page made at start, which asks for nothing.
 */
class LastResortFilter implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(LastResortFilter.class);
    private static final String SECONDS_TO_WAIT = "5";

    private final FinishedPages pages;

    LastResortFilter(FinishedPages pages) {
        this.pages = pages;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            var status = statusOf(failure);
            if (status == null || response.isCommitted()) {
                throw failure;
            }
            LOG.warn(
                    "{} on the {} dispatch: {}",
                    status,
                    request.getDispatcherType(),
                    rootOf(failure).toString());
            answer(status, (HttpServletResponse) response);
        }
    }

    private static @Nullable HttpStatus statusOf(Exception failure) {
        if (DatabaseTrouble.isIn(failure)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidParameterException unread) {
                return unread.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                        ? HttpStatus.CONTENT_TOO_LARGE
                        : HttpStatus.BAD_REQUEST;
            }
        }
        return null;
    }

    private void answer(HttpStatus status, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(status.value());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(pages.of(status).length);
        response.getOutputStream().write(pages.of(status));
    }

    private static Throwable rootOf(Throwable failure) {
        var root = failure;
        for (var depth = 0; root.getCause() != null && depth < 30; depth++) {
            root = root.getCause();
        }
        return root;
    }
}
