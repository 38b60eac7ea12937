package se.vagval.web.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.vagval.web.PlainCharacters;

/** Before all binding: every parameter is given one form, so that lengths, searches and comparisons agree. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TextFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var normalised = new NormalisedRequest(request);
        if (request.getQueryString() != null && !request.getMethod().equals("POST") && TextRefusal.isIn(normalised)) {
            throw new TextRefusal();
        }
        chain.doFilter(normalised, response);
    }

    /** The request with its parameters normalised; a body is read no earlier than somebody asks for a parameter. */
    private static final class NormalisedRequest extends HttpServletRequestWrapper {

        private @Nullable Map<String, String[]> parameters;

        NormalisedRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = getParameterMap().get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = getParameterMap().get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            if (parameters == null) {
                var map = new LinkedHashMap<String, String[]>();
                super.getParameterMap().forEach((name, values) -> map.put(name, normalised(values)));
                parameters = Collections.unmodifiableMap(map);
            }
            return parameters;
        }

        private static String[] normalised(String[] values) {
            return Arrays.stream(values).map(PlainCharacters::normalised).toArray(String[]::new);
        }
    }
}
