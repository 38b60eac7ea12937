package se.vagval.web.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import se.vagval.identity.AddressBook;
import se.vagval.web.error.FinishedPage;
import se.vagval.web.error.FinishedPages;

/**
 * Storleksgräns. Before a byte of a body is read: how long it says it is, who sends it and to which address. A stranger may
 * send little, a signed-in person as much as the form needs, and only so many do it at once that memory suffices.
 */
@Component
@Order(BodyLimits.ORDER)
class BodyLimits extends OncePerRequestFilter {

    static final int ORDER = org.springframework.core.Ordered.HIGHEST_PRECEDENCE + 10;
    static final long BEFORE_SIGN_IN = 256 * 1024;

    private final SingletonSupplier<AddressBook> book;
    private final FinishedPages pages;
    private final StrangersGate strangers = new StrangersGate();
    private final LargeBodies large = new LargeBodies();
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    BodyLimits(ObjectProvider<AddressBook> book, FinishedPages pages) {
        this.book = SingletonSupplier.ofNullable(book::getIfAvailable);
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        var isSignedIn = sessions.containsContext(request);
        if (isSignedIn) {
            request.setAttribute(BodyClock.PATIENT, true);
        }
        var refusal = refusal(request, length, isSignedIn);
        if (refusal != null) {
            pages.answer(refusal, response);
        } else if (length <= 0) {
            chain.doFilter(request, response);
        } else if (isSignedIn) {
            admitted(large.enter(length), request, response, chain);
        } else {
            if (strangers.read(request)) {
                chain.doFilter(request, response);
            } else {
                pages.answer(FinishedPage.BUSY, response);
            }
        }
    }

    private @Nullable FinishedPage refusal(HttpServletRequest request, long length, boolean isSignedIn) {
        if (length < 0) {
            return request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null ? null : FinishedPage.WITHOUT_LENGTH;
        }
        if (!isSignedIn) {
            return length > BEFORE_SIGN_IN ? FinishedPage.TOO_LARGE_BEFORE_SIGN_IN : null;
        }
        return length > most(request.getRequestURI()) ? FinishedPage.TOO_LARGE : null;
    }

    private long most(String path) {
        var addresses = book.get();
        return addresses == null ? AddressBook.ORDINARY_FORM : addresses.mostBytes(path);
    }

    private void admitted(
            LargeBodies.@Nullable Place place,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        if (place == null) {
            pages.answer(FinishedPage.BUSY, response);
            return;
        }
        try (place) {
            chain.doFilter(request, response);
        }
    }
}
