package se.vagval.identity;

import java.io.Serial;
import java.util.Collection;
import java.util.Comparator;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person as Spring Security carries it; read anew from the database at every request. */
public final class SignedInPerson implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Person person;
    private final transient String passwordHash;

    public SignedInPerson(Person person, String passwordHash) {
        this.person = person;
        this.passwordHash = passwordHash;
    }

    public Person person() {
        return person;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return person.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return person.id().value();
    }

    @Override
    public boolean isEnabled() {
        return person.enabled();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInPerson that && that.getUsername().equals(getUsername());
    }

    @Override
    public int hashCode() {
        return getUsername().hashCode();
    }
}
