package se.vagval.web.error;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import se.vagval.web.TypedText;
import se.vagval.web.form.TextRefusal;

/**
 * Outermost of all filters, for failures that any filter may meet and that would meet the error page too: the database is
 * out of reach, too many ask at once, or the request's own parameters cannot be read. The answer is a page made at start,
 * which asks for nothing. Every answer gets its headers here first, whatever becomes of it.
 */
class LastResortFilter implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(LastResortFilter.class);

    private final FinishedPages pages;

    LastResortFilter(FinishedPages pages) {
        this.pages = pages;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        pages.writeHeaders((HttpServletResponse) response, request.isSecure());
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            var page = pageOf(failure);
            if (page == null || response.isCommitted()) {
                throw failure;
            }
            LOG.warn(
                    "{} on the {} dispatch: {}",
                    page,
                    request.getDispatcherType(),
                    rootOf(failure).toString());
            pages.answer(page, typed(request), (HttpServletResponse) response);
        }
    }

    private static @Nullable FinishedPage pageOf(Exception failure) {
        if (DatabaseTrouble.isIn(failure)) {
            return FinishedPage.UNAVAILABLE;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RejectedExecutionException tooMany -> {
                    return FinishedPage.BUSY;
                }
                case InvalidParameterException unread -> {
                    return unread.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                            ? FinishedPage.TOO_LARGE
                            : FinishedPage.UNREADABLE;
                }
                case TextRefusal refused -> {
                    return FinishedPage.UNREADABLE;
                }
                case InvalidFileNameException refused -> {
                    return FinishedPage.UNREADABLE;
                }
                default -> {}
            }
        }
        return null;
    }

    /** As far as it can still be read: what could not be read is perhaps why we are here. */
    private static List<String> typed(ServletRequest request) {
        try {
            return request instanceof HttpServletRequest http ? TypedText.in(http) : List.of();
        } catch (RuntimeException unreadable) {
            return List.of();
        }
    }

    private static Throwable rootOf(Throwable failure) {
        var root = failure;
        for (var depth = 0; root.getCause() != null && depth < 30; depth++) {
            root = root.getCause();
        }
        return root;
    }
}
