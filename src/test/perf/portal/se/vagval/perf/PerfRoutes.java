package se.vagval.perf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;

/**
 * Routes that exist only while the portal is measured: {@code /bytes/{size}} answers so many fixed bytes, {@code /tpl/{name}}
 * renders a page once more from the model it had when it was asked for with the header {@code X-Perf-Store}. They are no
 * part of the portal: {@code src/test/perf/speed} lays them beside it on the class path.
 */
@Controller
@Profile("perf")
class PerfRoutes implements AddressRules, WebMvcConfigurer, HandlerInterceptor {

    private final Map<String, ModelAndView> kept = new ConcurrentHashMap<>();
    private final Map<Integer, byte[]> bodies = new ConcurrentHashMap<>();

    @Override
    public void list(AddressBook book) {
        book.open(HttpMethod.GET, "/bytes/*");
        book.open(HttpMethod.GET, "/tpl/*");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @GetMapping("/bytes/{size}")
    ResponseEntity<byte[]> bytes(@PathVariable int size) {
        var body = bodies.computeIfAbsent(size, it -> "x".repeat(it).getBytes(StandardCharsets.US_ASCII));
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(body);
    }

    @GetMapping("/tpl/{name}")
    ModelAndView template(@PathVariable String name) {
        var page = kept.get(name);
        return new ModelAndView(page.getViewName(), page.getModel());
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        var name = request.getHeader("X-Perf-Store");
        if (name != null && page != null) {
            kept.put(name, new ModelAndView(page.getViewName(), new HashMap<>(page.getModel())));
        }
    }
}
