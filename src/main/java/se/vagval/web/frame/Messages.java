package se.vagval.web.frame;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All Swedish texts: every bundle below messages, so that a module adds its own by adding a file. */
@Configuration(proxyBeanMethods = false)
class Messages {

    @Bean
    MessageSource messageSource() throws IOException {
        var texts = new HashMap<String, String>();
        var bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        Arrays.stream(bundles)
                .sorted(Comparator.comparing(it -> Objects.requireNonNull(it.getFilename())))
                .map(Messages::read)
                .forEach(bundle ->
                        bundle.stringPropertyNames().forEach(key -> texts.putIfAbsent(key, bundle.getProperty(key))));
        return new Texts(Map.copyOf(texts));
    }

    private static Properties read(Resource bundle) {
        var texts = new Properties();
        try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    /** One map of all bundles: a page asks for its words hundreds of times, and there is one language. */
    private static final class Texts extends AbstractMessageSource {

        private final Map<String, String> texts;
        private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

        Texts(Map<String, String> texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
            return texts.get(code);
        }

        @Override
        protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
            var text = texts.get(code);
            return text == null ? null : formats.computeIfAbsent(code, it -> createMessageFormat(text, locale));
        }
    }
}
