package se.vagval.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The list of addresses with their roles, in the order they were listed; the first that fits decides. */
public final class AddressBook {

    /** One listed address; no roles means open to anyone. {@code permission} is there when more than the role decides. */
    public record Entry(
            HttpMethod method,
            String pattern,
            Set<Role> roles,
            @Nullable Permission permission) {

        public boolean isOpen() {
            return roles.isEmpty();
        }
    }

    /** What an ordinary form may send: two texts of 200 000 characters, each letter up to nine bytes. */
    public static final long ORDINARY_FORM = 4L * 1024 * 1024;

    private record Size(PathPattern pattern, long bytes) {}

    /** An entry with its pattern read: every page asks for several addresses, and reading a pattern costs most of it. */
    private record Listed(PathPattern pattern, Entry entry) {

        boolean fits(HttpMethod method, PathContainer path) {
            return entry.method().equals(method) && pattern.matches(path);
        }
    }

    private record Name(HttpMethod method, String pattern) {}

    private final Map<Name, Entry> named = new HashMap<>();
    private final List<Entry> listed = new ArrayList<>();
    private final PathTree<Listed> tree = new PathTree<>();
    private final List<Size> sizes = new ArrayList<>();
    private final PathPatternParser parser = new PathPatternParser();

    public AddressBook get(String pattern, Collection<Role> roles) {
        return add(HttpMethod.GET, pattern, roles, null);
    }

    public AddressBook get(String pattern, Permission permission) {
        return add(HttpMethod.GET, pattern, permission.roles(), permission);
    }

    public AddressBook post(String pattern, Permission permission) {
        return add(HttpMethod.POST, pattern, permission.roles(), permission);
    }

    public AddressBook post(String pattern, Collection<Role> roles) {
        return add(HttpMethod.POST, pattern, roles, null);
    }

    /** An address for anybody, signed in or not. */
    public AddressBook open(HttpMethod method, String pattern) {
        return add(new Entry(method, pattern, Set.of(), null));
    }

    /** The entry listed for just this pattern. */
    public Optional<Entry> find(HttpMethod method, String pattern) {
        return Optional.ofNullable(named.get(new Name(method, pattern)));
    }

    /** The entry that decides about a path; of several that fit the most particular one. */
    public Optional<Entry> at(HttpMethod method, String path) {
        var asked = PathContainer.parsePath(path);
        return tree.at(asked).stream()
                .filter(it -> it.fits(method, asked))
                .min(Comparator.comparing(Listed::pattern))
                .map(Listed::entry);
    }

    /** A form that sends more than others: many long texts, or files. */
    public AddressBook large(String pattern, DataSize most) {
        sizes.add(new Size(parser.parse(pattern), most.toBytes()));
        return this;
    }

    /** The greatest length of what a signed-in person may send to the address. */
    public long mostBytes(String path) {
        var asked = PathContainer.parsePath(path);
        return sizes.stream()
                .filter(size -> size.pattern().matches(asked))
                .mapToLong(Size::bytes)
                .max()
                .orElse(ORDINARY_FORM);
    }

    public List<Entry> entries() {
        return List.copyOf(listed);
    }

    private AddressBook add(
            HttpMethod method, String pattern, Collection<Role> roles, @Nullable Permission permission) {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an address needs at least one role: " + pattern);
        }
        return add(new Entry(method, pattern, Set.copyOf(EnumSet.copyOf(roles)), permission));
    }

    private AddressBook add(Entry entry) {
        listed.add(entry);
        named.putIfAbsent(new Name(entry.method(), entry.pattern()), entry);
        tree.add(entry.pattern(), new Listed(parser.parse(entry.pattern()), entry));
        return this;
    }
}
