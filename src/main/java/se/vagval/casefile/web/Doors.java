package se.vagval.casefile.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.domain.CaseFacts;
import se.vagval.casefile.domain.CaseRules;
import se.vagval.identity.AddressBook;
import se.vagval.identity.Person;
import se.vagval.identity.SignedInPerson;

/** Looks the address up in the list of addresses, and the case up where the guard before the page has left it. */
@Component("doors")
public class Doors implements CaseDoors {

    private static final Pattern ASKED_FOR = Pattern.compile("[?#].*");

    private final AddressBook addresses;

    Doors(AddressBook addresses) {
        this.addresses = addresses;
    }

    @Override
    public boolean isOpen(String address) {
        return opens(HttpMethod.GET, address, CaseRules::isOffered);
    }

    @Override
    public boolean mayTell(String address) {
        return opens(HttpMethod.GET, address, CaseRules::isAllowed);
    }

    @Override
    public boolean mayDo(String address) {
        return opens(HttpMethod.POST, address, CaseRules::isOffered);
    }

    private interface Rule {
        boolean lets(CasePermission permission, CaseFacts known, Person reader);
    }

    private boolean opens(HttpMethod method, String address, Rule rule) {
        var reader = reader();
        var entry = addresses.at(method, ASKED_FOR.matcher(address).replaceFirst(""));
        if (reader == null || entry.isEmpty()) {
            return true;
        }
        var known = facts();
        return entry.get().isOpen()
                || reader.actingRoles().stream().anyMatch(entry.get().roles()::contains)
                        && (known == null
                                || !(entry.get().permission() instanceof CasePermission permission)
                                || rule.lets(permission, known, reader));
    }

    private static @Nullable Person reader() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof SignedInPerson person ? person.person() : null;
    }

    /** As the guard before the page has found them. */
    private static @Nullable CaseFacts facts() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(CaseGuard.FACTS, RequestAttributes.SCOPE_REQUEST)
                                instanceof CaseFacts facts
                ? facts
                : null;
    }
}
