package se.vagval.web.watch;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Knows when a request last came to its end, whatever the answer was. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestEnds implements Filter {

    private volatile long last = System.nanoTime();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            note();
        }
    }

    void note() {
        last = System.nanoTime();
    }

    Duration sinceLast() {
        return Duration.ofNanos(System.nanoTime() - last);
    }
}
