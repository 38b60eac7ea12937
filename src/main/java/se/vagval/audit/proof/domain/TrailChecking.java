package se.vagval.audit.proof.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.audit.proof.domain.TrailFlaw.FlawKind;

/**
 * Kontrollerar. Reads the whole trail in rounds, a portion at a time and two seconds of each minute at most: first the
 * chains, then the seals. A new round begins an hour after the last one did.
 */
@Component
class TrailChecking {

    private static final Logger LOG = LoggerFactory.getLogger(TrailChecking.class);
    private static final int CHAINS = 200;
    private static final int SEALS = 100;
    private static final Duration APART = Duration.ofHours(1);
    private static final Duration SLICE = Duration.ofSeconds(2);

    private final ProofRepository store;
    private final RoundRepository rounds;
    private final SealKeys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TrailChecking(
            ProofRepository store,
            RoundRepository rounds,
            SealKeys keys,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "${vagval.seal.first-check:PT2M}")
    void goOn() {
        var until = System.nanoTime() + SLICE.toNanos();
        while (Boolean.TRUE.equals(transaction.execute(status -> portion())) && System.nanoTime() < until) {
            // one portion after the other
        }
    }

    /** Whether there is more to read now. */
    private boolean portion() {
        if (!store.isAlone("audit_round")) {
            return false;
        }
        var round = rounds.latest().filter(it -> it.endedAt() == null).orElse(null);
        return round == null ? begins() : goesOn(round);
    }

    private boolean begins() {
        var due = rounds.latest()
                .map(it -> it.startedAt().plus(APART).isBefore(clock.instant()))
                .orElse(true);
        if (due) {
            rounds.begin(clock.instant());
        }
        return due;
    }

    private boolean goesOn(Round round) {
        var chains = store.chainsBeyond(round.subject(), CHAINS);
        if (!chains.isEmpty()) {
            var last = chains.getLast();
            var check = new ChainCheck();
            store.links(round.subject(), last, check::read);
            found(check.flaws());
            found(store.cut(round.subject(), last));
            rounds.keep(round.pastChains(last, check.chains(), check.links()));
            return true;
        }
        var seals = store.sealsFrom(Math.max(round.seal(), 1), SEALS + 1);
        found(flawsOf(seals, round.seal() == 0));
        var done = seals.size() <= SEALS;
        var read = seals.isEmpty() ? round : round.pastSeals(seals.getLast().no());
        rounds.keep(done ? read.ended(clock.instant()) : read);
        return !done;
    }

    /** The first one was read already, as the last of the portion before, unless there was none. */
    private List<TrailFlaw> flawsOf(List<Seal> seals, boolean fromTheFirst) {
        var flaws = new ArrayList<TrailFlaw>();
        var heads = store.headsOf(seals);
        for (var at = fromTheFirst ? 0 : 1; at < seals.size(); at++) {
            var before = at == 0 ? null : seals.get(at - 1);
            var seal = seals.get(at);
            if (!seal.isWhole(before, heads.getOrDefault(seal.no(), List.of()))) {
                flaws.add(TrailFlaw.ofSeal(seal.no(), FlawKind.SEAL));
            } else if (!isSignedAsItShould(seal, before)) {
                flaws.add(TrailFlaw.ofSeal(seal.no(), FlawKind.SIGNATURE));
            }
        }
        return flaws;
    }

    /** Once seals have been signed, the next ones are, too. */
    private boolean isSignedAsItShould(Seal seal, @Nullable Seal before) {
        return seal.key().isEmpty()
                ? before == null || before.key().isEmpty()
                : keys.stands(seal.key(), seal.content(), seal.signature());
    }

    private void found(List<TrailFlaw> flaws) {
        if (!flaws.isEmpty()) {
            LOG.error("the audit trail is not whole: {} flaws, the first is {}", flaws.size(), flaws.getFirst());
            rounds.keep(flaws, clock.instant());
        }
    }
}
