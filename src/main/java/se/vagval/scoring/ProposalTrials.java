package se.vagval.scoring;

import java.util.Optional;
import se.vagval.casefile.RegisteredApplications.Registered;
import se.vagval.strategy.FrameworkVersion;

/** Läsprov: what a version that need not be published would propose. Nothing of it is kept, and no case is touched. */
public interface ProposalTrials {

    /** A reader by the version's guide; nothing when the service is switched off or the version has no guide. */
    Optional<Trial> by(FrameworkVersion version);

    /** Reads one application; the same words give the same proposals. */
    interface Trial {
        ProposalSheet read(Registered application);
    }
}
