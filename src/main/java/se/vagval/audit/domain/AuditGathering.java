package se.vagval.audit.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Samlade spår. While somebody writes, the machine saves every few seconds; the trail says it once per person, part and
 * quarter of an hour, with what stood at the end of it. What is gathered goes into the chain when the time is over, or
 * before the next act upon the same thing, so that the chain keeps the order of the acts.
 */
@Component
class AuditGathering {

    private static final Duration PERIOD = Duration.ofMinutes(15);

    private final AuditRepository store;
    private final AuditChain chain;
    private final AuditCodec codec;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AuditGathering(
            AuditRepository store, AuditChain chain, AuditCodec codec, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.chain = chain;
        this.codec = codec;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The caller holds the subject's lock. */
    void keep(UUID subject, String act, String part, String actor, Instant at, Map<String, String> details) {
        if (store.hasGatheredBefore(subject, at.minus(PERIOD))) {
            seal(subject);
        }
        var content = codec.canonical(Map.of("details", codec.ordered(details)));
        store.gather(new GatheredRow(subject, act, part, actor, content, 1, at, at));
    }

    /** The caller holds the subject's lock. */
    void seal(UUID subject) {
        for (var gathered : store.takeGathered(subject)) {
            chain.append(
                    subject,
                    store.endOf(subject),
                    gathered.act(),
                    gathered.actor(),
                    gathered.lastAt(),
                    details(gathered));
        }
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void sealWhatIsDue() {
        var due = clock.instant().truncatedTo(ChronoUnit.MICROS).minus(PERIOD);
        for (var subject : store.gatheredBefore(due)) {
            transaction.executeWithoutResult(status -> {
                store.lock(subject);
                seal(subject);
            });
        }
    }

    private List<List<String>> details(GatheredRow gathered) {
        var details = new ArrayList<>(codec.pairs(gathered.content()));
        if (gathered.saves() > 1) {
            details.add(List.of("saves", Integer.toString(gathered.saves())));
            details.add(List.of("since", gathered.firstAt().toString()));
        }
        return details;
    }
}
