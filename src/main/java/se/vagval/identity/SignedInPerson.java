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
    private final int sessionNumber;

    /** @param sessionNumber the number that sessions of the account have now; one begun with a lower number has ended */
    public SignedInPerson(Person person, int sessionNumber) {
        this.person = person;
        this.sessionNumber = sessionNumber;
    }

    public boolean sharesSessionsWith(SignedInPerson other) {
        return sessionNumber == other.sessionNumber;
    }

    public Person person() {
        return person;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return person.actingRoles().stream()
                .sorted(Comparator.naturalOrder())
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    /** Nobody needs it here: the password is compared where it is kept. */
    @Override
    public String getPassword() {
        return "";
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
