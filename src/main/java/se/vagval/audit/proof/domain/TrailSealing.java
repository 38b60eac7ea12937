package se.vagval.audit.proof.domain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Förseglar. Each minute, where chains have grown since; the seal's hash goes to the log as well, so that somebody beside the
 * database has it.
 */
@Component
class TrailSealing {

    private static final Logger LOG = LoggerFactory.getLogger(TrailSealing.class);
    private static final int AT_ONCE = 1000;

    private final ProofRepository store;
    private final SealKeys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TrailSealing(ProofRepository store, SealKeys keys, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void sealAll() {
        while (Boolean.TRUE.equals(transaction.execute(status -> sealSome()))) {
            // as long as there is a full portion
        }
    }

    /** The ends are read after the chains were taken: every act that let go of one by then is seen. */
    private boolean sealSome() {
        if (!store.isAlone("audit_seal")) {
            return false;
        }
        var grown = store.takeGrown(AT_ONCE);
        var heads = store.heads(grown);
        if (!heads.isEmpty()) {
            var seal =
                    Seal.of(store.lastSeal().orElse(null), clock.instant().truncatedTo(ChronoUnit.MICROS), heads, keys);
            store.keep(seal, heads);
            LOG.info("the audit trail is sealed: no {}, {} chains, {}", seal.no(), heads.size(), seal.hash());
        }
        return grown.size() == AT_ONCE;
    }
}
