package se.vagval;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.identity.domain.RoleGranting;
import se.vagval.identity.domain.SignIn;
import se.vagval.identity.domain.UserAdministering;

/**
 * The people of the tests: one account per role and two extra. {@code handlaggare} and {@code enhetschef} belong to the
 * unit samhallsutveckling, {@code handlaggare2} and {@code enhetschef2} to naringsliv.
 */
@TestComponent
public class TestPeople {

    public static final UserId OFFICER = UserId.of("handlaggare");
    public static final UserId OTHER_OFFICER = UserId.of("handlaggare2");
    public static final UserId MANAGER = UserId.of("enhetschef");
    public static final UserId OTHER_MANAGER = UserId.of("enhetschef2");
    public static final UserId REGISTRAR = UserId.of("registrator");
    public static final UserId SECRETARY = UserId.of("namndsekreterare");
    public static final UserId DIRECTOR = UserId.of("direktor");
    public static final UserId ELECTED = UserId.of("fortroendevald");
    public static final UserId STEWARD = UserId.of("rus-samordnare");

    private static final UserId PROPOSER = UserId.of("den-som-foreslar");
    private static final UserId CONFIRMER = UserId.of("den-som-bekraftar");

    public static final UnitId UNIT = UnitId.of("samhallsutveckling");
    public static final UnitId OTHER_UNIT = UnitId.of("naringsliv");

    private static final Map<Role, String> BY_ROLE = new EnumMap<>(Map.ofEntries(
            Map.entry(Role.REGISTRAR, "registrator"),
            Map.entry(Role.CASE_OFFICER, "handlaggare"),
            Map.entry(Role.REGIONAL_STRATEGIST, "strateg"),
            Map.entry(Role.SUBJECT_EXPERT, "sakkunnig"),
            Map.entry(Role.UNIT_MANAGER, "enhetschef"),
            Map.entry(Role.FRAMEWORK_STEWARD, "rus-samordnare"),
            Map.entry(Role.DEVELOPMENT_DIRECTOR, "direktor"),
            Map.entry(Role.COMMITTEE_SECRETARY, "namndsekreterare"),
            Map.entry(Role.ELECTED_REPRESENTATIVE, "fortroendevald"),
            Map.entry(Role.PRESIDIUM, "presidium"),
            Map.entry(Role.COUNTY_GOVERNOR, "landshovding"),
            Map.entry(Role.PAYMENT_OFFICER, "granskningshandlaggare"),
            Map.entry(Role.ANALYST, "statistiker"),
            Map.entry(Role.MUNICIPAL_READER, "kommunlasare"),
            Map.entry(Role.EXTERNAL_READER, "extern"),
            Map.entry(Role.ARCHIVIST, "arkivarie"),
            Map.entry(Role.AUDITOR, "revisor"),
            Map.entry(Role.DATA_PROTECTION_OFFICER, "dataskyddsombud"),
            Map.entry(Role.SYSTEM_ADMINISTRATOR, "forvaltare")));

    private final UserAdministering administration;
    private final RoleGranting granting;
    private final Users users;
    private final SignIn signIn;
    private final ActingAs acting;

    TestPeople(UserAdministering administration, RoleGranting granting, Users users, SignIn signIn, ActingAs acting) {
        this.administration = administration;
        this.granting = granting;
        this.users = users;
        this.signIn = signIn;
        this.acting = acting;
    }

    /** For {@code .with(user(…))} of Spring Security's test support. */
    public SignedInPerson signedIn(String name) {
        return signIn.present(name).orElseThrow();
    }

    public SignedInPerson signedIn(UserId id) {
        return signedIn(id.value());
    }

    public SignedInPerson signedIn(Role role) {
        return signedIn(BY_ROLE.get(role));
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        acting.role(Role.SYSTEM_ADMINISTRATOR, () -> {
            administration.addUnit(UNIT, "Enheten för samhällsutveckling");
            administration.addUnit(OTHER_UNIT, "Enheten för näringsliv");
            administration.addUnit(UnitId.of("ledning"), "Regional utveckling, ledning");
            administration.addUnit(UnitId.of("namnd"), "Regionala utvecklingsnämnden");
            BY_ROLE.forEach((role, name) -> open(name, UNIT, role));
            open("handlaggare2", OTHER_UNIT, Role.CASE_OFFICER);
            open("enhetschef2", OTHER_UNIT, Role.UNIT_MANAGER);
            open("forvaltare2", UNIT, Role.SYSTEM_ADMINISTRATOR);
        });
    }

    private void open(String name, UnitId unit, Role role) {
        var id = UserId.of(name);
        if (users.find(id).isEmpty()) {
            open(id, "vagval", "Namn " + name, "titel " + name, unit, Set.of(role));
        }
    }

    /** An account with all its roles: those that take two are proposed by one and confirmed by another. */
    public void open(UserId id, String password, String name, String title, UnitId unit, Set<Role> roles) {
        acting.role(Role.SYSTEM_ADMINISTRATOR, () -> {
            administration.open(id, password, name, title, unit, roles, PROPOSER);
            roles.stream().filter(Role::takesTwo).forEach(role -> granting.confirm(id, role, CONFIRMER));
        });
    }
}
