package se.vagval.strategy.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.vagval.strategy.CriteriaSet;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.domain.FrameworkAct.FrameworkPublished;

/**
 * The published versions, read when one is added. Filled while the portal starts, before anybody can be signed in: without a framework
 * no application can be received. What it tells is no secret, so it names no role; the pages go through the use case.
 */
@Component
class FrameworkLibrary implements Framework {

    private static final Logger LOG = LoggerFactory.getLogger(FrameworkLibrary.class);

    private final FrameworkRepository store;
    private final Map<String, FrameworkVersion> ofTypes = new ConcurrentHashMap<>();
    private volatile List<FrameworkVersion> versions;

    /** In the portal's words alone, as a test needs it. */
    FrameworkLibrary(ShippedFrameworks shipped, FrameworkRepository store) {
        this(shipped, store, Optional.empty());
    }

    @Autowired
    FrameworkLibrary(ShippedFrameworks shipped, FrameworkRepository store, Optional<RegionalWording> regional) {
        this.store = store;
        shipped.all().stream()
                .map(it -> regional.map(words -> words.applied(it)).orElse(it))
                .filter(it -> !store.bring(it))
                .forEach(it -> LOG.warn("Framework {} of the portal is left aside for the region's own", it.id()));
        versions = ended(store.published());
    }

    /** A version that has been published applies from its first day on, in the very next question. */
    @TransactionalEventListener
    void onPublished(FrameworkPublished published) {
        versions = ended(store.published());
    }

    /** What is kept never changes, so that a version ends where the next one begins is worked out. */
    private static List<FrameworkVersion> ended(List<FrameworkVersion> newestFirst) {
        var ended = new ArrayList<FrameworkVersion>();
        for (var version : newestFirst) {
            var last = ended.isEmpty() ? null : ended.getLast().validFrom().minusDays(1);
            var until = version.validUntil();
            ended.add(
                    last == null || until != null && !until.isAfter(last)
                            ? version
                            : FrameworkText.ended(version, last));
        }
        return List.copyOf(ended);
    }

    @Override
    public FrameworkVersion inForceOn(LocalDate received) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(received))
                .findFirst()
                .orElse(versions.getLast());
    }

    @Override
    public FrameworkVersion version(String id) {
        return versions.stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no framework version " + id));
    }

    @Override
    public FrameworkVersion version(String id, ProjectType type, Collection<String> funds) {
        var whole = version(id);
        var without = CriteriaSet.without(whole.criteriaSets(), type, funds);
        return without.isEmpty()
                ? whole
                : ofTypes.computeIfAbsent(id + " " + without, ignored -> FrameworkText.without(whole, without));
    }

    @Override
    public List<FrameworkVersion> versions() {
        return versions;
    }
}
