package se.vagval.identity.domain;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.identity.Role;
import se.vagval.identity.RoleHolders;
import se.vagval.identity.UserId;

/** Asks the accounts. */
@Component
class RoleHolderDirectory implements RoleHolders {

    private final AccountRepository accounts;

    RoleHolderDirectory(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public Set<UserId> of(Collection<Role> roles) {
        return roles.stream()
                .flatMap(it -> accounts.enabledWith(it).stream())
                .map(it -> it.person().id())
                .collect(Collectors.toSet());
    }
}
