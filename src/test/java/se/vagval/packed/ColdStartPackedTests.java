package se.vagval.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.vagval.packed.PackedPortal.Form;

/**
 * A cold portal that people lean on from the first second neither hangs nor loses its health, and ends when it is told to.
 * {@code src/test/attack/cold-start} starts each form twenty times and allows health one second; a build, which shares its
 * machine with other tests, starts each once and allows three.
 */
@Tag("packed")
class ColdStartPackedTests {

    private static final int STARTS = Integer.getInteger("vagval.attack.starts", 1);
    private static final Duration HEALTH = Duration.ofMillis(Integer.getInteger("vagval.attack.health-ms", 3_000));
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @ParameterizedTest
    @EnumSource(Form.class)
    void letsTwelvePeopleInFromTheFirstSecond(Form form) throws Exception {
        var database = FilledDatabase.server();
        for (var start = 1; start <= STARTS; start++) {
            var name = "cold-" + form.name().toLowerCase() + "-" + start;
            try (var portal = PackedPortal.start(form.jar(), database, name, options())) {
                lean(portal, name);
            }
        }
    }

    private static void lean(PackedPortal portal, String name) throws Exception {
        var health = new HealthWatch(health(portal));
        var crowd = Crowd.comesTo(portal.ports().pages());
        var up = portal.awaitUp(PATIENCE);
        var isServed = crowd.isServedWithin(PATIENCE);

        crowd.isToldToLeave();
        health.close();
        var ended = portal.endsWithin(Duration.ofSeconds(40));
        var waiting = crowd.stillWaitingAfter(Duration.ofSeconds(5));

        System.out.printf(
                "%s: up after %d ms, %d inside, %d read, %d written, %d printed, slowest %d ms, health %d × ≤ %d ms (machine %d), %s%n",
                name,
                up.toMillis(),
                crowd.inside(),
                crowd.reads(),
                crowd.writes(),
                crowd.prints(),
                crowd.slowest().toMillis(),
                health.answers(),
                health.slowest().toMillis(),
                health.machine().toMillis(),
                ended ? "ended" : "HANGS");
        tell(name, "starts", 1);
        tell(name, "hung", ended ? 0 : 1);
        tell(name, "people without an answer", waiting);
        tell(name, "complaints", crowd.complaints().size());
        tell(name, "health later than allowed", health.slowest().compareTo(HEALTH) > 0 ? 1 : 0);
        assertThat(ended).as("%s ends when it is told to", name).isTrue();
        assertThat(waiting).as("people without an answer").isZero();
        assertThat(isServed)
                .as("everybody came in, and they read, wrote and printed")
                .isTrue();
        assertThat(crowd.complaints()).isEmpty();
        assertThat(health.answers()).as("health answers").isPositive();
        assertThat(health.failures()).as("health failures").isZero();
        assertThat(health.slowest())
                .as("the slowest health answer, on a machine that lets a thread wait %s", health.machine())
                .isLessThan(HEALTH.plus(health.machine().multipliedBy(2)));
    }

    /** For the table that the drivers in {@code src/test/attack} print at their end. */
    private static void tell(String name, String measure, long value) {
        var form = name.substring(0, name.lastIndexOf('-'));
        System.out.printf("RESULT\t%s\t%s\t%d%n", form, measure, value);
    }

    private static String health(PackedPortal portal) {
        var hasOwnPort = !Boolean.getBoolean("vagval.attack.one-port");
        return "http://127.0.0.1:"
                + (hasOwnPort ? portal.ports().health() : portal.ports().pages()) + "/actuator/health";
    }

    private static String[] options() {
        var options = System.getProperty("vagval.attack.options", "");
        return options.isBlank() ? new String[0] : options.split(" ");
    }
}
