package se.vagval.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.identity.Role;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.RoleGranting;
import se.vagval.identity.domain.UserAdministering;

/** The accounts of Demoläge, as {@code demo/people.yaml} names them; all have the same password. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoPeople {

    static final UserId OFFICER = UserId.of("handlaggare");
    static final UserId OTHER_OFFICER = UserId.of("handlaggare2");
    static final UserId MANAGER = UserId.of("enhetschef");
    static final UserId OTHER_MANAGER = UserId.of("enhetschef2");
    static final UserId SECRETARY = UserId.of("namndsekreterare");
    static final UserId DIRECTOR = UserId.of("direktor");
    static final UserId PAYER = UserId.of("granskningshandlaggare");
    static final UserId REGISTRAR = UserId.of("registrator");
    static final UserId ADMINISTRATOR = UserId.of("forvaltare");
    private static final UserId PROPOSER = UserId.of("demo");
    private static final UserId OTHER_ADMINISTRATOR = UserId.of("forvaltare2");
    static final UnitId UNIT = UnitId.of("samhallsutveckling");
    static final UnitId OTHER_UNIT = UnitId.of("naringsliv");

    private final UserAdministering administration;
    private final RoleGranting granting;
    private final ActingAs acting;
    private final DemoFiles files;

    DemoPeople(UserAdministering administration, RoleGranting granting, ActingAs acting, DemoFiles files) {
        this.administration = administration;
        this.granting = granting;
        this.acting = acting;
        this.files = files;
    }

    /** Opens the accounts once; tells whether this was the first time. */
    boolean open() {
        var people = files.people();
        var isFirst = new boolean[1];
        acting.role(Role.SYSTEM_ADMINISTRATOR, () -> {
            people.units().forEach((id, name) -> administration.addUnit(UnitId.of(id), name));
            isFirst[0] = administration.everybody().isEmpty();
            if (isFirst[0]) {
                people.accounts().forEach(it -> open(it, people.password()));
            }
        });
        return isFirst[0];
    }

    private void open(People.Account account, String password) {
        administration.open(
                UserId.of(account.id()),
                password,
                account.name(),
                account.title(),
                UnitId.of(account.unit()),
                Set.copyOf(account.roles()),
                PROPOSER);
        var id = UserId.of(account.id());
        var confirmer = id.equals(ADMINISTRATOR) ? OTHER_ADMINISTRATOR : ADMINISTRATOR;
        account.roles().stream().filter(Role::takesTwo).forEach(role -> granting.confirm(id, role, confirmer));
    }

    /** The file of people. */
    record People(String password, Map<String, String> units, List<Account> accounts) {

        record Account(String id, String name, String title, String unit, List<Role> roles) {}
    }
}
