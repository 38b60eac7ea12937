package se.vagval.identity.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Broms. Slows guessing without keeping the right person out: wrong tries are counted per account and address, and more
 * patiently per account and per address alone. Whoever has come in from an address before meets only the first count.
 * Each try is counted in one statement before the password is compared, so that many at once get no more than a few.
 */
@Component
class SignInBrake {

    static final int TRIES = 5;
    static final int TRIES_ON_ACCOUNT = 50;
    static final int TRIES_FROM_ADDRESS = 60;
    static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    private static final String ANY = "*";
    private static final int SHORTEST_DELAY_IN_SECONDS = 15;
    /** Shorter than the longest delay: one wrong try now and then never adds up. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    /** No comparison takes so long: a try that has not been told right or wrong went with a portal that was killed. */
    private static final Duration LOST = Duration.ofSeconds(20);

    private static final Duration GUESSES_ARE_KEPT = Duration.ofDays(1);
    private static final Duration KNOWN = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignInBrake(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Count(String account, String address, int limit) {}

    /** A try that was counted, or refused because too many were wrong before it. */
    record Try(String account, String address, boolean isOpen) {}

    /** Whether so much was guessed from this address that nothing more is compared for it, whatever the name. */
    boolean isClosedFor(String account, String address) {
        return isClosed(new Count(ANY, address, TRIES_FROM_ADDRESS)) && !isKnown(account, address);
    }

    /** @throws RejectedExecutionException when the tries that are left are all being compared at this moment */
    Try take(String account, String address) {
        var open = transaction.execute(state -> {
            for (var count : counts(account, address)) {
                if (!take(count)) {
                    state.setRollbackOnly();
                    if (isClosed(count)) {
                        return false;
                    }
                    throw new RejectedExecutionException("the tries left are being compared");
                }
            }
            return true;
        });
        return new Try(account, address, Boolean.TRUE.equals(open));
    }

    private boolean take(Count count) {
        var now = clock.instant();
        return jdbc.sql("""
                insert into sign_in_brake as brake (account, address, tries, last_try)
                values (:account, :address, 1, :now)
                on conflict (account, address) do update
                set tries = case when brake.last_try < :forgotten then 1 else brake.tries + 1 end,
                    last_try = :now, closed_until = null
                where case when brake.closed_until is null then brake.tries < :limit or brake.last_try < :lost
                           else brake.closed_until <= :now end
                """)
                        .param("account", count.account())
                        .param("address", count.address())
                        .param("limit", count.limit())
                        .param("now", Timestamp.from(now))
                        .param("forgotten", Timestamp.from(now.minus(FORGOTTEN)))
                        .param("lost", Timestamp.from(now.minus(LOST)))
                        .update()
                == 1;
    }

    /** The wrong password. At the limit the way is closed for a while, longer for each try after it. */
    void failed(Try wrong) {
        transaction.executeWithoutResult(state -> counts(wrong.account(), wrong.address())
                .forEach(count -> jdbc.sql("""
                        update sign_in_brake
                        set closed_until = cast(:now as timestamptz)
                            + least(:longest, :shortest * 2 ^ least(tries - :limit, 20)) * interval '1 second'
                        where account = :account and address = :address and tries >= :limit
                        """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("longest", LONGEST_DELAY.toSeconds())
                        .param("shortest", SHORTEST_DELAY_IN_SECONDS)
                        .param("limit", count.limit())
                        .param("account", count.account())
                        .param("address", count.address())
                        .update()));
    }

    /** The right password: the count of this account and address begins anew, the others get their try back. */
    void succeeded(Try right) {
        transaction.executeWithoutResult(state -> {
            takeBack(right);
            forgetOldGuesses();
            jdbc.sql("""
                    update sign_in_brake set tries = 0, succeeded_at = :now
                    where account = :account and address = :address
                    """)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("account", right.account())
                    .param("address", right.address())
                    .update();
        });
    }

    /** Addresses that only ever guessed, so that guessing fills no table. */
    private void forgetOldGuesses() {
        jdbc.sql("delete from sign_in_brake where succeeded_at is null and last_try < :yesterday")
                .param("yesterday", Timestamp.from(clock.instant().minus(GUESSES_ARE_KEPT)))
                .update();
    }

    /** A try that ended as neither right nor wrong is none. */
    void takeBack(Try undone) {
        transaction.executeWithoutResult(state -> counts(undone.account(), undone.address())
                .forEach(count -> jdbc.sql("""
                        update sign_in_brake set tries = greatest(tries - 1, 0)
                        where account = :account and address = :address
                        """)
                        .param("account", count.account())
                        .param("address", count.address())
                        .update()));
    }

    private List<Count> counts(String account, String address) {
        var own = new Count(account, address, TRIES);
        return isKnown(account, address)
                ? List.of(own)
                : List.of(own, new Count(account, ANY, TRIES_ON_ACCOUNT), new Count(ANY, address, TRIES_FROM_ADDRESS));
    }

    private boolean isClosed(Count count) {
        return exists("closed_until > :moment", count, clock.instant());
    }

    private boolean isKnown(String account, String address) {
        return exists(
                "succeeded_at > :moment",
                new Count(account, address, TRIES),
                clock.instant().minus(KNOWN));
    }

    private boolean exists(String condition, Count count, Instant moment) {
        return Objects.requireNonNull(jdbc.sql("select exists (select 1 from sign_in_brake where account = :account"
                        + " and address = :address and " + condition + ")")
                .param("account", count.account())
                .param("address", count.address())
                .param("moment", Timestamp.from(moment))
                .query(Boolean.class)
                .single());
    }
}
