package se.vagval.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.vagval.StorageTest;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** The one-time code from the log: right, wrong, used, guessed at; and the way closed once there are two. */
@StorageTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorAppointingTests {

    private static final Pattern CODE = Pattern.compile("one-time code: ([0-9a-f]{32})");
    private static final String PASSWORD = "ett riktigt långt lösenord";

    private final String address = "adr-" + UUID.randomUUID();

    @Autowired
    FirstAdministratorAppointing first;

    @Autowired
    AccountRepository accounts;

    @BeforeEach
    void leaveNoAdministrator() {
        accounts.enabledWith(Role.SYSTEM_ADMINISTRATOR).forEach(it -> {
            var person = it.person();
            it.describe(person.name(), person.title(), person.unit(), person.roles(), false);
        });
        accounts.flush();
    }

    @Test
    void opensAnAccountWithTheCodeAndWritesAnotherUntilThereAreTwo(CapturedOutput log) {
        first.announce();
        var code = code(log);

        create(code, "anna.admin");
        assertThat(first.isMissing()).isTrue();
        var next = code(log);
        assertThat(next).isNotEqualTo(code);
        create(next, "bo.admin");

        assertThat(first.isMissing()).isFalse();
        assertThat(accounts.enabledWith(Role.SYSTEM_ADMINISTRATOR))
                .extracting(it -> it.person().id().value())
                .containsExactlyInAnyOrder("anna.admin", "bo.admin");
    }

    @Test
    void refusesAWrongCode(CapturedOutput log) {
        first.announce();

        refused("0".repeat(32), "anna.admin", AccountRefusal.Reason.WRONG_CODE);
        refused("", "anna.admin", AccountRefusal.Reason.WRONG_CODE);
        assertThat(accounts.existsById("anna.admin")).isFalse();
        create(code(log), "anna.admin");
    }

    @Test
    void refusesACodeThatWasUsed(CapturedOutput log) {
        first.announce();
        var code = code(log);
        create(code, "anna.admin");

        refused(code, "bo.admin", AccountRefusal.Reason.WRONG_CODE);
    }

    @Test
    void refusesEvenTheRightCodeOnceThereAreTwo(CapturedOutput log) {
        first.announce();
        create(code(log), "anna.admin");
        create(code(log), "bo.admin");

        refused(code(log), "eva.admin", AccountRefusal.Reason.ALREADY_STARTED);
    }

    @Test
    void slowsWhoeverGuessesTheCode(CapturedOutput log) {
        first.announce();
        for (var times = 0; times < SignInBrake.TRIES; times++) {
            refused("f".repeat(32), "anna.admin", AccountRefusal.Reason.WRONG_CODE);
        }

        assertThatExceptionOfType(AccountRefusal.class)
                .isThrownBy(() -> create(code(log), "anna.admin"))
                .matches(it -> it.reason() == AccountRefusal.Reason.TOO_MANY_TRIES);
    }

    @Test
    void saysThatTheNameIsTaken(CapturedOutput log) {
        first.announce();

        refused(code(log), "handlaggare", AccountRefusal.Reason.NAME_TAKEN);
    }

    private void create(String code, String name) {
        first.create(code, UserId.of(name), PASSWORD, "Namn " + name, "systemförvaltare", address);
    }

    private void refused(String code, String name, AccountRefusal.Reason reason) {
        assertThatExceptionOfType(AccountRefusal.class)
                .isThrownBy(() -> create(code, name))
                .matches(it -> it.reason() == reason, reason.name());
    }

    private static String code(CapturedOutput log) {
        return CODE.matcher(log.getOut())
                .results()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .group(1);
    }
}
