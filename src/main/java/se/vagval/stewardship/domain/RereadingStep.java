package se.vagval.stewardship.domain;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.vagval.casefile.RegisteredApplications;
import se.vagval.scoring.ProposalTrials;
import se.vagval.scoring.ProposalTrials.Trial;
import se.vagval.stewardship.domain.Rereading.Part;
import se.vagval.stewardship.domain.Rereading.State;
import se.vagval.strategy.Framework;

/** One piece of a rereading: reads some applications by both guides, and keeps what came of it with where to go on. */
@Component
class RereadingStep {

    /** A second's work or less: what is lost when the portal is killed, and how soon a press on stop is heeded. */
    private static final int PIECE = 100;

    private final RereadingRepository rereadings;
    private final RegisteredApplications applications;
    private final ProposalTrials trials;
    private final Framework framework;
    private final Clock clock;

    RereadingStep(
            RereadingRepository rereadings,
            RegisteredApplications applications,
            ProposalTrials trials,
            Framework framework,
            Clock clock) {
        this.rereadings = rereadings;
        this.applications = applications;
        this.trials = trials;
        this.framework = framework;
        this.clock = clock;
    }

    /**
     * Made ready once for all the pieces that a thread reads.
     *
     * @throws IllegalStateException when there is nothing to read by any more
     */
    Trial readers(UUID id) {
        var base = framework.version(rereadings.find(id).orElseThrow().base());
        return trials.between(base, rereadings.frozen(id).version()).orElseThrow(IllegalStateException::new);
    }

    /** @return whether there may be more to read */
    boolean take(UUID id, int number, Trial readers) {
        var rereading = rereadings.find(id).filter(Rereading::isRunning);
        if (rereading.isEmpty()) {
            return false;
        }
        var from = rereading.get().parts().get(number);
        var piece = applications.between(from.last(), CaseRange.of(number).until(), PIECE);
        if (piece.isEmpty()) {
            rereadings.finish(id, number, clock.instant());
            return false;
        }
        var changes = from.changes();
        for (var it : piece) {
            var tried = readers.read(it);
            changes = changes.with(LevelChanges.between(tried.before(), tried.after()));
        }
        var to = new Part(number, piece.getLast().id().value(), from.total(), from.done() + piece.size(), changes);
        return rereadings.advance(id, from, to);
    }

    void fail(UUID id) {
        rereadings.end(id, State.FAILED, clock.instant());
    }
}
