package se.vagval.audit.proof.domain;

import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.ClosedSubjects;
import se.vagval.audit.TrailProofs;
import se.vagval.identity.Auditor;
import se.vagval.identity.TrailWatcher;
import se.vagval.identity.UserId;

/** What is known of the trail's wholeness, and the trail as a file that somebody else can check. */
@Service
@TrailWatcher
@Transactional(readOnly = true)
public class ProofReading implements TrailProofs {

    private static final int MOST = 100;
    private static final int CHAINS = 500;
    private static final int SEALS = 100;

    /** Rounds begin an hour apart, and a very long trail takes some more; after this long something keeps them from ending. */
    private static final Duration LONG = Duration.ofHours(6);

    private final ProofRepository store;
    private final RoundRepository rounds;
    private final SealKeys keys;
    private final ObjectProvider<ClosedSubjects> rooms;
    private final Clock clock;

    ProofReading(
            ProofRepository store,
            RoundRepository rounds,
            SealKeys keys,
            ObjectProvider<ClosedSubjects> rooms,
            Clock clock) {
        this.store = store;
        this.rounds = rounds;
        this.keys = keys;
        this.rooms = rooms;
        this.clock = clock;
    }

    /**
     * The last whole round, since when none has ended if that is too long ago, the seal that was set last, and the newest of
     * what does not hold.
     */
    public record Told(
            @Nullable Round round,
            @Nullable Instant lateSince,
            @Nullable Seal seal,
            long count,
            List<FoundFlaw> flaws) {}

    public Told told() {
        return new Told(
                rounds.latestEnded().orElse(null),
                lateSince().orElse(null),
                store.lastSeal().orElse(null),
                rounds.countFlaws(),
                rounds.flaws(MOST));
    }

    @Override
    public long flaws() {
        return rounds.countFlaws();
    }

    @Override
    public Optional<Instant> lateSince() {
        return rounds.quietSince().filter(it -> it.isBefore(clock.instant().minus(LONG)));
    }

    /** The public half of the key, where seals are signed. */
    public Optional<String> publicKey() {
        return Optional.ofNullable(keys.published());
    }

    /** All of it as it stood at one moment. */
    @Auditor
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(Writer writer, UserId reader) {
        var file = new TrailFile(writer, closedTo(reader));
        for (var seals = store.sealsFrom(1, SEALS); !seals.isEmpty(); ) {
            var heads = store.headsOf(seals);
            for (var seal : seals) {
                file.seal(seal);
                heads.getOrDefault(seal.no(), List.of()).forEach(it -> file.head(seal.no(), it));
            }
            seals = store.sealsFrom(seals.getLast().no() + 1, SEALS);
        }
        var beyond = TrailFlaw.SEALS;
        for (var chains = store.chainsBeyond(beyond, CHAINS); !chains.isEmpty(); ) {
            store.links(beyond, chains.getLast(), file::link);
            beyond = chains.getLast();
            chains = store.chainsBeyond(beyond, CHAINS);
        }
    }

    private Set<UUID> closedTo(UserId reader) {
        var closed = new HashSet<UUID>();
        for (var chains = store.chainsBeyond(TrailFlaw.SEALS, CHAINS); !chains.isEmpty(); ) {
            for (var room : rooms) {
                closed.addAll(room.closedTo(reader, chains));
            }
            chains = store.chainsBeyond(chains.getLast(), CHAINS);
        }
        return closed;
    }
}
