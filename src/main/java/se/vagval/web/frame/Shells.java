package se.vagval.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.vagval.identity.Person;
import se.vagval.identity.SignedInPerson;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Makes the shell of a request; asks no database, since the person was read when the request came in. */
@Component
public class Shells {

    private final NavigationMenu menu;
    private final Places places;
    private final Words words;
    private final boolean demo;
    private final Clock clock;

    Shells(NavigationMenu menu, Places places, Words words, Environment environment, Clock clock) {
        this.clock = clock;
        this.menu = menu;
        this.places = places;
        this.words = words;
        this.demo = environment.getProperty("vagval.demo.enabled", Boolean.class, false);
    }

    public Shell shellOf(HttpServletRequest request) {
        var path = path(request);
        var person = person(SecurityContextHolder.getContext().getAuthentication());
        if (person == null) {
            return new Shell(null, null, null, List.of(), demo, printed(), path, path, null);
        }
        var roles = person.roles().stream().sorted().map(words::of).collect(Collectors.joining(", "));
        return new Shell(
                person.id().value(),
                person.name(),
                roles,
                menu.entriesFor(person.roles(), path),
                demo,
                printed(),
                path,
                places.homeOf(path),
                places.leaveOn(path, person));
    }

    private String printed() {
        return words.message("web.printed", Swedish.longDate(LocalDate.now(clock)));
    }

    private static @Nullable Person person(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson signedIn
                ? signedIn.person()
                : null;
    }

    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String address ? address : request.getRequestURI();
    }
}
