package se.vagval.audit.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts the key into every form that posts, beside the token that Spring Security puts there. */
@Component
class SubmissionField implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor tokens ? new WithKey(tokens) : bean;
    }

    private static final class WithKey implements RequestDataValueProcessor {

        private static final String MADE = WithKey.class.getName();
        private static final SecureRandom RANDOM = new SecureRandom();

        private final RequestDataValueProcessor tokens;

        WithKey(RequestDataValueProcessor tokens) {
            this.tokens = tokens;
        }

        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            var fields = tokens.getExtraHiddenFields(request);
            if (fields == null || fields.isEmpty()) {
                return fields;
            }
            var all = new LinkedHashMap<>(fields);
            all.put(Submission.KEY, keyOf(request));
            return all;
        }

        /** One for all forms of a page: what they hold and where they go tells them apart. */
        private static String keyOf(HttpServletRequest request) {
            if (request.getAttribute(MADE) instanceof String made) {
                return made;
            }
            var bytes = new byte[16];
            RANDOM.nextBytes(bytes);
            var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            request.setAttribute(MADE, key);
            return key;
        }

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return tokens.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return tokens.processFormFieldValue(request, name, value, type);
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return tokens.processUrl(request, url);
        }
    }
}
