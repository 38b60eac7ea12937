package se.vagval.scoring;

import java.util.Optional;
import se.vagval.casefile.RegisteredApplications.Registered;
import se.vagval.strategy.FrameworkVersion;

/** Läsprov: what a version that need not be published would propose, beside another. Nothing of it is kept, and no case is touched. */
public interface ProposalTrials {

    /** A reader by the guides of both; nothing when the service is switched off or one of them has no guide. */
    Optional<Trial> between(FrameworkVersion before, FrameworkVersion after);

    /** Reads one application by both guides; the same words give the same proposals. */
    interface Trial {
        Tried read(Registered application);
    }

    /** What came of it. */
    record Tried(ProposalSheet before, ProposalSheet after) {}
}
