package se.vagval.web.form;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Kryssruta. A tick is there or not. Words sent in its place are no answer, and do not take the rest of the form with them:
 * a form with one unreadable value is no form at all.
 */
@Component
class FormTicks implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Boolean.class, FormTicks::read);
    }

    private static @Nullable Boolean read(String sent) {
        return switch (sent.strip().toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes", "1" -> true;
            case "false", "off", "no", "0" -> false;
            default -> null;
        };
    }
}
