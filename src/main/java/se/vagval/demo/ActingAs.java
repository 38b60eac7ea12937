package se.vagval.demo;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.SignIn;

/** Lets the demo walk the real use cases as the people it has made up, with just the rights those people have. */
@Component
public class ActingAs {

    private final SignIn signIn;

    ActingAs(SignIn signIn) {
        this.signIn = signIn;
    }

    public <T> T person(UserId id, Supplier<T> act) {
        var person = signIn.present(id.value()).orElseThrow();
        return within(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()), act);
    }

    public void person(UserId id, Runnable act) {
        person(id, () -> {
            act.run();
            return true;
        });
    }

    /** For the first accounts, before anybody exists who could open them. */
    public void role(Role role, Runnable act) {
        var authorities = Set.of(new SimpleGrantedAuthority(role.authority()));
        within(UsernamePasswordAuthenticationToken.authenticated("system", null, List.copyOf(authorities)), () -> {
            act.run();
            return true;
        });
    }

    private static <T> T within(Authentication authentication, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
