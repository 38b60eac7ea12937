package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import se.vagval.identity.AddressBook;
import se.vagval.identity.Role;

/** Every address of the portal is tried as nobody and with every role, against a table written apart from the code. */
@PortalTest
class PermissionTests {

    private static final String OPEN = "-";

    /** Everybody but who reads from outside. */
    private static final String OWN_PEOPLE = "#own";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    AddressBook book;

    record Address(HttpMethod method, String pattern) implements Comparable<Address> {
        @Override
        public int compareTo(Address other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }

        /** The address with something in every variable that exists nowhere. */
        String somewhere() {
            return pattern.replace("{datum}", "2031-01-01")
                    .replace("{nr}", "1")
                    .replaceAll("\\{(version|versionen)\\}", "2024")
                    .replaceAll("\\{dimension\\}", "D8")
                    .replaceAll("\\{steg\\}", "1")
                    .replaceAll("\\{[^}]+}", "0b7e3c1e-5a51-4c07-9d0a-000000000000")
                    .replace("/**", "");
        }
    }

    @Test
    void listsEveryAddressInTheTable() throws IOException {
        assertThat(addresses()).isEqualTo(new TreeSet<>(table().keySet()));
    }

    @Test
    void opensEachAddressForJustTheRolesOfTheTable() throws IOException {
        var wrong = new ArrayList<String>();
        table().forEach((address, roles) -> {
            for (var role : Role.values()) {
                var mayEnter = roles.isEmpty() || roles.contains(role);
                var status = call(address, role).getStatus();
                if (mayEnter == (status == 403) || status >= 500) {
                    wrong.add(address + " as " + role + " answers " + status);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** The first address that fits decides: a more particular one behind it, for others, would be open to the wrong people. */
    @Test
    void noAddressIsHiddenBehindAnother() {
        var parser = new PathPatternParser();
        var listed = book.entries();
        var hidden = new TreeSet<String>();
        for (var at = 0; at < listed.size(); at++) {
            var later = listed.get(at);
            var path = PathContainer.parsePath(later.pattern().replaceAll("\\{[^}]+}", "x"));
            listed.subList(0, at).stream()
                    .filter(it -> it.method().equals(later.method()))
                    .filter(it -> !it.roles().equals(later.roles()))
                    .filter(it -> parser.parse(it.pattern()).matches(path))
                    .forEach(it -> hidden.add(later.method() + " " + later.pattern() + " behind " + it.pattern()));
        }
        assertThat(hidden).isEmpty();
    }

    @Test
    void sendsWhoeverIsNotSignedInToTheSignInPage() throws IOException {
        var wrong = new ArrayList<String>();
        table().forEach((address, roles) -> {
            var answer = call(address, null);
            var isSentAway = answer.getStatus() == 302
                    && String.valueOf(answer.getRedirectedUrl()).endsWith("/inloggning");
            if (isSentAway == roles.isEmpty() || answer.getStatus() >= 500) {
                wrong.add(address + " as nobody answers " + answer.getStatus() + " " + answer.getRedirectedUrl());
            }
        });
        assertThat(wrong).isEmpty();
    }

    private MockHttpServletResponse call(Address address, Role role) {
        var request = browser.method(address.method()).uri(address.somewhere()).with(csrf());
        if (role != null) {
            request = request.with(user(people.signedIn(role)));
        }
        return request.exchange().getResponse();
    }

    private Set<Address> addresses() {
        var found = new TreeSet<Address>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("se.vagval")) {
                var methods = mapping.getMethodsCondition().getMethods();
                assertThat(methods).as("methods of %s", handler).isNotEmpty();
                mapping.getPatternValues()
                        .forEach(pattern -> methods.forEach(
                                method -> found.add(new Address(HttpMethod.valueOf(method.name()), pattern))));
            }
        });
        return found;
    }

    /** Address to roles; an empty set is open to all. */
    private static Map<Address, Set<Role>> table() throws IOException {
        var table = new TreeMap<Address, Set<Role>>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:permissions/*.csv")) {
            file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .forEach(cells -> table.put(
                            new Address(HttpMethod.valueOf(cells[0].strip()), cells[1].strip()),
                            roles(cells[2].strip())));
        }
        return table;
    }

    private static Set<Role> roles(String words) {
        return switch (words) {
            case OPEN -> Set.of();
            case "*" -> EnumSet.allOf(Role.class);
            case OWN_PEOPLE -> EnumSet.complementOf(EnumSet.of(Role.EXTERNAL_READER));
            default ->
                EnumSet.copyOf(
                        Arrays.stream(words.split("\\s+")).map(Role::valueOf).toList());
        };
    }
}
