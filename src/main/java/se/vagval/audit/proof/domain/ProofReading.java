package se.vagval.audit.proof.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.TrailProofs;
import se.vagval.identity.TrailWatcher;

/** What is known of the trail's wholeness, and the trail as a file that somebody else can check. */
@Service
@TrailWatcher
@Transactional(readOnly = true)
public class ProofReading implements TrailProofs {

    private static final int MOST = 100;
    private static final int AT_ONCE = 500;

    private final ProofRepository store;
    private final RoundRepository rounds;
    private final SealKeys keys;

    ProofReading(ProofRepository store, RoundRepository rounds, SealKeys keys) {
        this.store = store;
        this.rounds = rounds;
        this.keys = keys;
    }

    /** The last whole round, the seal that was set last, and the newest of what does not hold. */
    public record Told(@Nullable Round round, @Nullable Seal seal, long count, List<FoundFlaw> flaws) {}

    public Told told() {
        return new Told(
                rounds.latestEnded().orElse(null),
                store.lastSeal().orElse(null),
                rounds.countFlaws(),
                rounds.flaws(MOST));
    }

    @Override
    public long flaws() {
        return rounds.countFlaws();
    }

    /** The public half of the key, where seals are signed. */
    public Optional<String> publicKey() {
        return Optional.ofNullable(keys.published());
    }

    /**
     * A line of each seal, of each end it sealed, and of each link: words apart by tabs, the canonical text last. All of it as it
     * stood at one moment.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(Writer file) throws IOException {
        for (var seals = store.sealsFrom(1, AT_ONCE); !seals.isEmpty(); ) {
            for (var seal : seals) {
                line(file, "seal", seal.no(), seal.previous(), seal.hash(), signature(seal), seal.content());
                for (var head : store.headsOf(seal.no())) {
                    line(file, "head", seal.no(), head.subject(), head.seq(), head.hash());
                }
            }
            seals = store.sealsFrom(seals.getLast().no() + 1, AT_ONCE);
        }
        var beyond = TrailFlaw.SEALS;
        for (var chains = store.chainsBeyond(beyond, AT_ONCE); !chains.isEmpty(); ) {
            store.links(beyond, chains.getLast(), it -> link(file, it));
            beyond = chains.getLast();
            chains = store.chainsBeyond(beyond, AT_ONCE);
        }
    }

    private static String signature(Seal seal) {
        return seal.signature() == null ? "-" : seal.signature();
    }

    private static void link(Writer file, TrailLink link) {
        try {
            line(
                    file,
                    "link",
                    link.subject(),
                    link.seq(),
                    link.act(),
                    link.actor(),
                    link.at(),
                    link.previous(),
                    link.hash(),
                    link.content());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void line(Writer file, Object... words) throws IOException {
        for (var at = 0; at < words.length; at++) {
            file.write(at == 0 ? "" : "\t");
            file.write(words[at].toString());
        }
        file.write('\n');
    }
}
