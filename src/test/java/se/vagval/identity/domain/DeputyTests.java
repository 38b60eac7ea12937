package se.vagval.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_MANAGER;
import static se.vagval.TestPeople.OTHER_OFFICER;
import static se.vagval.TestPeople.OTHER_UNIT;
import static se.vagval.TestPeople.UNIT;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StorageTest;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.identity.domain.AccountRefusal.Reason;

/** A deputy has the role from the first day to the last, and whatever she does says in whose place. */
@StorageTest
class DeputyTests {

    @Autowired
    DeputyAppointing appointing;

    @Autowired
    AbsenceCovering covering;

    @Autowired
    SignIn signIn;

    @Autowired
    Users users;

    @Autowired
    ActingAs acting;

    @Autowired
    EntityManager storage;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @Test
    void hasTheRoleFromTheFirstDayToTheLast() {
        appoint(OTHER_OFFICER, today(), today());

        var deputy = signIn.present(OTHER_OFFICER.value()).orElseThrow();

        assertThat(deputy.getAuthorities()).extracting(Object::toString).contains("ROLE_UNIT_MANAGER");
        assertThat(deputy.person().manages(UNIT)).isTrue();
        assertThat(deputy.person().manages(OTHER_UNIT))
                .as("the unit of the one replaced, not the own")
                .isFalse();
        assertThat(deputy.person().insteadOf(Role.UNIT_MANAGER))
                .hasValueSatisfying(it -> assertThat(it.signature()).isEqualTo("Namn enhetschef, titel enhetschef"));
    }

    @Test
    void hasItNeitherBeforeNorAfterNorOnceItIsEnded() {
        appoint(OTHER_OFFICER, today().plusDays(1), today().plusDays(2));
        assertThat(isManager(OTHER_OFFICER)).isFalse();
        appoint(OTHER_OFFICER, today(), today().plusDays(2));
        assertThat(isManager(OTHER_OFFICER)).isTrue();

        acting.person(MANAGER, () -> {
            for (var it : appointing.deputiesOf(MANAGER)) {
                appointing.withdraw(it.id(), MANAGER);
            }
        });
        forget();

        assertThat(isManager(OTHER_OFFICER)).isFalse();
    }

    @Test
    void isEndedOnceAndTracedOnce() {
        appoint(OTHER_OFFICER, today(), today());
        var it = acting.person(
                MANAGER, () -> appointing.deputiesOf(MANAGER).getFirst().id());
        acting.person(MANAGER, () -> appointing.withdraw(it, MANAGER));
        var before = traces();

        acting.person(MANAGER, () -> appointing.withdraw(it, MANAGER));

        assertThat(traces()).isEqualTo(before);
    }

    private long traces() {
        return database.sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    @Test
    void actsInNobodysPlaceInAUnitOfTheOwn() {
        appoint(OTHER_MANAGER, today(), today());

        var manager = acting.person(MANAGER, () -> users.person(OTHER_MANAGER));

        assertThat(manager.managedUnits()).containsExactly(OTHER_UNIT, UNIT);
        assertThat(manager.insteadOf(Role.UNIT_MANAGER, UNIT)).isPresent();
        assertThat(manager.insteadOf(Role.UNIT_MANAGER, OTHER_UNIT)).isEmpty();
    }

    @Test
    void isNamedOnlyForTheOwnRoleAndNeverForOneself() {
        refused(
                Reason.NOT_YOUR_ROLE,
                () -> acting.person(
                        MANAGER,
                        () -> appointing.appoint(Role.DEVELOPMENT_DIRECTOR, OFFICER, today(), today(), MANAGER)));
        refused(
                Reason.OWN_DEPUTY,
                () -> acting.person(
                        MANAGER, () -> appointing.appoint(Role.UNIT_MANAGER, MANAGER, today(), today(), MANAGER)));
        refused(Reason.DAYS_PASSED, () -> appoint(OFFICER, today().minusDays(2), today().minusDays(1)));
        refused(Reason.DAYS_PASSED, () -> appoint(OFFICER, today().plusDays(2), today().plusDays(1)));
        appoint(OTHER_OFFICER, today(), today());
        refused(
                Reason.NOT_YOUR_ROLE,
                () -> acting.person(
                        OTHER_OFFICER,
                        () -> appointing.appoint(Role.UNIT_MANAGER, OFFICER, today(), today(), OTHER_OFFICER)));
    }

    @Test
    void forSomebodyWhoIsAwayItTakesTwoWhoAreNotTheDeputy() {
        acting.person(
                OTHER_MANAGER,
                () -> covering.propose(MANAGER, Role.UNIT_MANAGER, OTHER_OFFICER, today(), today(), OTHER_MANAGER));
        forget();
        assertThat(isManager(OTHER_OFFICER)).as("proposed alone").isFalse();
        var waiting =
                acting.person(DIRECTOR, () -> covering.waiting().getFirst().id());

        refused(Reason.TAKES_TWO, () -> acting.person(OTHER_MANAGER, () -> covering.confirm(waiting, OTHER_MANAGER)));
        assertThat(isManager(OTHER_OFFICER)).isFalse();
        acting.person(DIRECTOR, () -> covering.confirm(waiting, DIRECTOR));
        forget();

        assertThat(isManager(OTHER_OFFICER)).as("confirmed by another").isTrue();
        refused(Reason.NOT_PROPOSED, () -> acting.person(DIRECTOR, () -> covering.confirm(waiting, DIRECTOR)));
    }

    @Test
    void whoeverIsToStandInDoesNotConfirmItAndADeclinedProposalIsNothing() {
        acting.person(
                DIRECTOR,
                () -> covering.propose(MANAGER, Role.UNIT_MANAGER, OTHER_MANAGER, today(), today(), DIRECTOR));
        var waiting =
                acting.person(DIRECTOR, () -> covering.waiting().getFirst().id());
        refused(Reason.TAKES_TWO, () -> acting.person(OTHER_MANAGER, () -> covering.confirm(waiting, OTHER_MANAGER)));

        acting.person(OTHER_MANAGER, () -> covering.decline(waiting, OTHER_MANAGER));
        forget();

        assertThat(acting.person(DIRECTOR, () -> covering.waiting())).isEmpty();
        assertThat(acting.person(MANAGER, () -> users.person(OTHER_MANAGER)).managedUnits())
                .containsExactly(OTHER_UNIT);
    }

    @Test
    void nobodyIsNamedForARoleThatTheAbsentDoesNotHave() {
        refused(
                Reason.UNKNOWN,
                () -> acting.person(
                        DIRECTOR,
                        () -> covering.propose(
                                MANAGER, Role.DEVELOPMENT_DIRECTOR, OFFICER, today(), today(), DIRECTOR)));
        refused(
                Reason.SAME_PERSON,
                () -> acting.person(
                        DIRECTOR,
                        () -> covering.propose(MANAGER, Role.UNIT_MANAGER, MANAGER, today(), today(), DIRECTOR)));
    }

    private boolean isManager(UserId person) {
        return signIn.present(person.value())
                .map(SignedInPerson::person)
                .filter(it -> it.has(Role.UNIT_MANAGER))
                .isPresent();
    }

    private void appoint(UserId deputy, LocalDate from, LocalDate to) {
        acting.person(MANAGER, () -> appointing.appoint(Role.UNIT_MANAGER, deputy, from, to, MANAGER));
        forget();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void forget() {
        storage.flush();
        storage.clear();
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(AccountRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
