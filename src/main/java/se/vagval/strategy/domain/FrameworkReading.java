package se.vagval.strategy.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.vagval.identity.FrameworkSteward;
import se.vagval.identity.SignedIn;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;

/** Reading the framework: for everybody what applies, for the RUS-samordnare also what still has to be verified. */
@Service
@SignedIn
public class FrameworkReading {

    private final Framework framework;
    private final FrameworkRepository store;
    private final RegionalWording wording;
    private final Clock clock;

    FrameworkReading(Framework framework, FrameworkRepository store, RegionalWording wording, Clock clock) {
        this.wording = wording;
        this.framework = framework;
        this.store = store;
        this.clock = clock;
    }

    /** Newest first. */
    public List<FrameworkVersion> versions() {
        return framework.versions();
    }

    public Optional<FrameworkVersion> find(String id) {
        return framework.versions().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public FrameworkVersion inForce() {
        return framework.inForceOn(LocalDate.now(clock));
    }

    /** The decision by which a version was published; none for what the portal brought with it. */
    public Optional<Publication> publicationOf(FrameworkVersion version) {
        return store.publicationOf(version.id());
    }

    /** What a version changed compared with the one before it; nothing for the oldest. */
    public List<PartChange> changesIn(FrameworkVersion version) {
        var versions = framework.versions();
        var older = versions.indexOf(version) + 1;
        return older < versions.size() ? FrameworkComparison.between(versions.get(older), version) : List.of();
    }

    /** What became of the region's own wording when the portal started. */
    @FrameworkSteward
    public List<WordingRow> wordingReport() {
        return wording.report();
    }

    @FrameworkSteward
    public List<FrameworkContent> toVerify(FrameworkVersion version) {
        return FrameworkContent.of(version).stream()
                .filter(it -> !it.provenance().verified())
                .toList();
    }
}
