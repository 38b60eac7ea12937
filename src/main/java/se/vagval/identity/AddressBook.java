package se.vagval.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/** The list of addresses with their roles, in the order they were listed; the first that fits decides. */
public final class AddressBook {

    /** One listed address; no roles means open to anyone. */
    public record Entry(HttpMethod method, String pattern, Set<Role> roles) {

        public boolean isOpen() {
            return roles.isEmpty();
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    public AddressBook get(String pattern, Collection<Role> roles) {
        return add(HttpMethod.GET, pattern, roles);
    }

    public AddressBook post(String pattern, Collection<Role> roles) {
        return add(HttpMethod.POST, pattern, roles);
    }

    /** An address for anybody, signed in or not. */
    public AddressBook open(HttpMethod method, String pattern) {
        entries.add(new Entry(method, pattern, Set.of()));
        return this;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    private AddressBook add(HttpMethod method, String pattern, Collection<Role> roles) {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an address needs at least one role: " + pattern);
        }
        entries.add(new Entry(method, pattern, Set.copyOf(EnumSet.copyOf(roles))));
        return this;
    }
}
