package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Every use case says who may do it. */
class UseCaseTests {

    @Test
    void namesARoleOnEveryPublicMethodOfEveryService() throws ClassNotFoundException {
        var services = new TreeSet<String>();
        var nameless = new ArrayList<String>();
        for (var service : servicesBelow("se.vagval")) {
            services.add(service.getName());
            nameless.addAll(namelessIn(service));
        }
        assertThat(services).as("services found").hasSizeGreaterThan(5);
        assertThat(nameless).isEmpty();
    }

    @Test
    void wouldFindAUseCaseThatNamesNoRole() {
        assertThat(namelessIn(Forgetful.class)).containsExactly("Forgetful.doSomething(…) names no role");
    }

    @Service
    static class Forgetful {
        public void doSomething() {}
    }

    private static List<Class<?>> servicesBelow(String folder) throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        var found = new ArrayList<Class<?>>();
        for (var candidate : scanner.findCandidateComponents(folder)) {
            var type = Class.forName(candidate.getBeanClassName());
            if (!type.equals(Forgetful.class)) {
                found.add(type);
            }
        }
        return found;
    }

    private static List<String> namelessIn(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isSynthetic())
                .filter(it -> !namesARole(service, it))
                .map(it -> service.getSimpleName() + "." + it.getName() + "(…) names no role")
                .sorted()
                .toList();
    }

    private static boolean namesARole(Class<?> service, Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(service, PreAuthorize.class);
    }
}
