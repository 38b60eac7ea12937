package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** A choice that is shown to people has a word for each of its constants: a new one must not appear as its name. */
class EnumWordsTests {

    @Test
    void anEnumWithOneWordHasThemAll() throws Exception {
        var words = words();

        var missing = enums().filter(it -> constants(it).stream().anyMatch(words::contains))
                .flatMap(it -> constants(it).stream())
                .filter(it -> !words.contains(it));

        assertThat(missing).isEmpty();
    }

    private static Stream<Class<?>> enums() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Enum.class));
        return scanner.findCandidateComponents("se.vagval").stream()
                .<Class<?>>map(it -> ClassUtils.resolveClassName(it.getBeanClassName(), null))
                .filter(Class::isEnum);
    }

    private static Set<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(it -> type.getSimpleName() + "." + ((Enum<?>) it).name())
                .collect(Collectors.toSet());
    }

    private static Set<String> words() throws IOException {
        var all = new Properties();
        for (var bundle : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            all.load(new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8));
        }
        return all.stringPropertyNames();
    }
}
