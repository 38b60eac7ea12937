package se.vagval.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.PortalTest;

@PortalTest
class SignInBrakeTests {

    private final String anna = "anna-" + UUID.randomUUID();
    private final String attacker = "att-" + UUID.randomUUID();
    private final String office = "off-" + UUID.randomUUID();
    private final MovableClock clock = new MovableClock();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    SignInBrake brake;

    @BeforeEach
    void brakeWithAClockThatCanBeMoved() {
        brake = new SignInBrake(jdbc, transaction, clock);
    }

    @Test
    void letsNoMoreThanTheLimitOfTriesThroughHoweverManyComeAtOnce() throws Exception {
        Callable<Boolean> guess = () -> {
            try {
                return brake.take(anna, attacker).isOpen();
            } catch (RejectedExecutionException othersAreBeingCompared) {
                return false;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(Stream.generate(() -> guess).limit(40).toList());

            assertThat(answers.stream().map(Future::resultNow).filter(Boolean::booleanValue))
                    .hasSize(SignInBrake.TRIES);
        }
    }

    @Test
    void closesAfterFiveWrongTriesForThatAddressAlone() {
        fail(anna, attacker, 5);

        assertThat(brake.take(anna, attacker).isOpen()).isFalse();
        assertThat(brake.take(anna, office).isOpen()).isTrue();
    }

    @Test
    void opensAgainAfterADelayThatGrowsWithEachWrongTryUpToAQuarterOfAnHour() {
        fail(anna, attacker, 5);
        var waits = Stream.iterate(1, it -> it + 1)
                .limit(8)
                .map(round -> {
                    var from = clock.now;
                    while (!brake.take(anna, attacker).isOpen()) {
                        clock.now = clock.now.plusSeconds(15);
                    }
                    brake.failed(new SignInBrake.Try(anna, attacker, true));
                    return Duration.between(from, clock.now).toSeconds();
                })
                .collect(Collectors.toList());

        assertThat(waits).startsWith(15L, 30L, 60L, 120L, 240L, 480L).allMatch(it -> it <= 900);
    }

    @Test
    void neverAddsUpOneWrongTryPerQuarterOfAnHour() {
        for (var quarter = 0; quarter < 40; quarter++) {
            fail(anna, office, 1);
            clock.now = clock.now.plus(Duration.ofMinutes(15));

            var own = brake.take(anna, office);
            assertThat(own.isOpen()).as("quarter %s", quarter).isTrue();
            brake.takeBack(own);
        }
    }

    @Test
    void forgetsWrongTriesWhenTheRightPasswordComes() {
        fail(anna, office, 4);
        brake.succeeded(brake.take(anna, office));
        fail(anna, office, 4);

        assertThat(brake.take(anna, office).isOpen()).isTrue();
    }

    /** Five colleagues come in at once when the portal is killed: the account is not kept out until all is forgotten. */
    @Test
    void aTryThatWentWithAKilledPortalHoldsNobodyUp() {
        for (int lost = 0; lost < SignInBrake.TRIES; lost++) {
            assertThat(brake.take(anna, office).isOpen()).isTrue();
        }
        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> brake.take(anna, office));

        clock.now = clock.now.plusSeconds(21);

        var one = brake.take(anna, office);
        assertThat(one.isOpen()).isTrue();
        assertThatExceptionOfType(RejectedExecutionException.class)
                .as("one at a time, until it is known whether it was right")
                .isThrownBy(() -> brake.take(anna, office));
        brake.failed(one);
        clock.now = clock.now.plusSeconds(21);
        assertThat(brake.take(anna, office).isOpen())
                .as("a wrong one closes, as it would have")
                .isFalse();
    }

    @Test
    void countsNoTryThatWasNeitherRightNorWrong() {
        for (var times = 0; times < 20; times++) {
            brake.takeBack(brake.take(anna, office));
        }

        assertThat(brake.take(anna, office).isOpen()).isTrue();
    }

    @Test
    void closesAnAddressThatGuessesManyNamesButNotForWhoeverCameInFromThereBefore() {
        brake.succeeded(brake.take(anna, office));
        for (var name = 0; name < SignInBrake.TRIES_FROM_ADDRESS; name++) {
            brake.failed(brake.take("namn" + name + UUID.randomUUID(), office));
        }

        assertThat(brake.isClosedFor("bo-" + UUID.randomUUID(), office)).isTrue();
        assertThat(brake.isClosedFor(anna, office)).isFalse();
        assertThat(brake.take(anna, office).isOpen()).isTrue();
    }

    @Test
    void closesAnAccountThatManyAddressesGuessAtButNotForItsOwnPerson() {
        brake.succeeded(brake.take(anna, office));
        for (var address = 0; address < SignInBrake.TRIES_ON_ACCOUNT; address++) {
            brake.failed(brake.take(anna, "adr" + UUID.randomUUID()));
        }

        assertThat(brake.take(anna, "adr" + UUID.randomUUID()).isOpen()).isFalse();
        assertThat(brake.take(anna, office).isOpen()).isTrue();
    }

    @Test
    void takesANetworkOfTheNewerKindForOneAddress() {
        assertThat(SignIn.network("2001:db8:1:2:3:4:5:6")).isEqualTo(SignIn.network("2001:db8:1:2:ffff::1"));
        assertThat(SignIn.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    private void fail(String account, String address, int times) {
        for (var time = 0; time < times; time++) {
            var attempt = brake.take(account, address);
            assertThat(attempt.isOpen()).isTrue();
            brake.failed(attempt);
        }
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.now();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
