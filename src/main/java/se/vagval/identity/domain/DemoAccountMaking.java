package se.vagval.identity.domain;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.Person;

/** The accounts that the sign-in page of Demoläge lists; outside Demoläge it knows none. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class DemoAccountMaking {

    private final AccountRepository accounts;
    private final boolean demo;

    DemoAccountMaking(AccountRepository accounts, @Value("${vagval.demo.enabled:false}") boolean demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    public List<Person> all() {
        return demo ? accounts.allWithRoles().stream().map(Account::person).toList() : List.of();
    }
}
