package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import se.vagval.web.frame.HandlerLookup;

/** Whoever answers an address is who the ordinary way finds, and where nobody does the answer is the same. */
@PortalTest
class HandlerLookupTests {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping direct;

    @Autowired
    ApplicationContext house;

    @Test
    void findsWhomTheOrdinaryWayFinds() throws Exception {
        var ordinary = ordinary();
        var asked = addresses();
        var different = new ArrayList<String>();
        for (var path : asked) {
            for (var method : METHODS) {
                if (!answer(direct, method, path).equals(answer(ordinary, method, path))) {
                    different.add(method + " " + path);
                }
            }
        }
        assertThat(direct).isInstanceOf(HandlerLookup.class);
        assertThat(asked).hasSizeGreaterThan(500);
        assertThat(different).isEmpty();
    }

    /** A caller from another page, and one that takes nothing we have. */
    @Test
    void refusesAsTheOrdinaryWay() throws Exception {
        var ordinary = ordinary();
        for (var header : List.of("Origin", "Accept", "Content-Type", "X-Autosave")) {
            assertThat(answer(direct, "POST", "/arenden/7/bedomning/D2", header))
                    .as(header)
                    .isEqualTo(answer(ordinary, "POST", "/arenden/7/bedomning/D2", header));
        }
    }

    /** Every address with a word, a number, an encoded sign and a parameter in its variables, cut short and prolonged. */
    private TreeSet<String> addresses() {
        var addresses = new TreeSet<>(List.of("", "/", "//", "/arenden//", "/ingenstans", "/arenden/7;a=b/bilagor;c"));
        direct.getHandlerMethods().keySet().stream()
                .flatMap(it -> it.getPatternValues().stream())
                .forEach(pattern -> List.of("x", "7", "%C3%A5", "D2;a=b", "ny")
                        .forEach(value -> addresses.add(pattern.replaceAll("\\{[^}]+}|\\*+", value))));
        List.copyOf(addresses).forEach(it -> {
            addresses.add(it + "/");
            addresses.add(it + "/mer");
            addresses.add(it.toUpperCase());
            addresses.add(it.replaceFirst("/[^/]*$", ""));
        });
        return addresses;
    }

    private RequestMappingHandlerMapping ordinary() {
        return (RequestMappingHandlerMapping)
                house.getAutowireCapableBeanFactory().initializeBean(new RequestMappingHandlerMapping(), "ordinary");
    }

    private static String answer(RequestMappingHandlerMapping mapping, String method, String path, String... headers)
            throws Exception {
        var request = new MockHttpServletRequest(method, path);
        List.of(headers).forEach(it -> request.addHeader(it, it.equals("Origin") ? "https://annan.se" : "text/annat"));
        ServletRequestPathUtils.parseAndCache(request);
        try {
            var found = mapping.getHandler(request);
            var handler = found != null && found.getHandler() instanceof HandlerMethod it ? it.getMethod() : "";
            return handler + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) + " "
                    + request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) + " "
                    + request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE);
        } catch (Exception refused) {
            return refused.toString();
        }
    }
}
