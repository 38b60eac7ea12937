package se.vagval.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.StorageTest;
import se.vagval.TestPeople;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.UserAdministering.Description;

@StorageTest
class UserAdministeringTests {

    private static final UserId LAST = UserId.of("forvaltare");

    @Autowired
    UserAdministering administration;

    @Autowired
    AccountRepository accounts;

    @Autowired
    ActingAs acting;

    @Test
    void keepsTheLastAdministratorOpenInTheRoleAndWithTheOwnPassword() {
        closeAllOthers();

        refused(() -> change(Set.of(Role.ANALYST), true));
        refused(() -> change(Set.of(Role.SYSTEM_ADMINISTRATOR), false));
        refused(() -> administration.newPassword(LAST, "ett riktigt långt lösenord", UserId.of("bo")));
        acting.role(Role.SYSTEM_ADMINISTRATOR, () -> change(Set.of(Role.SYSTEM_ADMINISTRATOR, Role.ANALYST), true));
        assertThat(accounts.withRoles(LAST.value()).orElseThrow().person().roles())
                .contains(Role.ANALYST);
    }

    private void closeAllOthers() {
        accounts.enabledWith(Role.SYSTEM_ADMINISTRATOR).stream()
                .filter(it -> !it.person().id().equals(LAST))
                .forEach(it -> {
                    var person = it.person();
                    it.describe(person.name(), person.title(), person.unit(), person.roles(), false);
                });
        accounts.flush();
    }

    private void change(Set<Role> roles, boolean enabled) {
        var version = administration.account(LAST).orElseThrow().version();
        administration.change(
                LAST, version, new Description("F", "t", TestPeople.UNIT, roles, enabled), UserId.of("bo"));
    }

    private void refused(Runnable act) {
        assertThatExceptionOfType(AccountRefusal.class)
                .isThrownBy(() -> acting.role(Role.SYSTEM_ADMINISTRATOR, act))
                .matches(it -> it.reason() == AccountRefusal.Reason.LAST_ADMINISTRATOR);
    }
}
