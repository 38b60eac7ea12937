package se.vagval.stewardship.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.RegisteredApplications;
import se.vagval.identity.FrameworkSteward;
import se.vagval.identity.UserId;
import se.vagval.scoring.ProposalTrials;
import se.vagval.stewardship.domain.Rereading.Part;
import se.vagval.stewardship.domain.Rereading.State;
import se.vagval.stewardship.domain.RereadingAct.RereadingBegun;
import se.vagval.stewardship.domain.RereadingAct.RereadingStopped;
import se.vagval.stewardship.domain.RereadingRefusal.Reason;
import se.vagval.strategy.FrameworkDrafts;

/** Has all applications read anew by a draft's guide. It changes no case: proposals are compared with proposals, and counted. */
@Service
@Transactional
@FrameworkSteward
public class ApplicationRereading {

    private final RereadingRepository rereadings;
    private final RereadingJob job;
    private final RegisteredApplications applications;
    private final ProposalTrials trials;
    private final FrameworkDrafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplicationRereading(
            RereadingRepository rereadings,
            RereadingJob job,
            RegisteredApplications applications,
            ProposalTrials trials,
            FrameworkDrafts drafts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rereadings = rereadings;
        this.job = job;
        this.applications = applications;
        this.trials = trials;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Rereading> latestOf(String draft) {
        return rereadings.latestOf(draft);
    }

    /** By the draft as it stands at the press, whatever becomes of it meanwhile. */
    public void begin(String draft, UserId steward) {
        var frozen = drafts.frozen(draft);
        var base = drafts.baseOf(draft);
        if (trials.between(base, frozen.version()).isEmpty()) {
            throw new RereadingRefusal(Reason.NOTHING_TO_READ_BY);
        }
        var begun = new Rereading(
                UUID.randomUUID(),
                draft,
                frozen.number(),
                base.id(),
                State.RUNNING,
                steward,
                clock.instant(),
                null,
                parts());
        if (!rereadings.begin(begun, frozen)) {
            throw new RereadingRefusal(Reason.ALREADY_RUNNING);
        }
        job.order(begun);
        events.publishEvent(new RereadingBegun(draft, steward));
    }

    private List<Part> parts() {
        return IntStream.range(0, CaseRange.PARTS)
                .mapToObj(it -> {
                    var range = CaseRange.of(it);
                    var total = applications.countBetween(range.after(), range.until());
                    return new Part(it, range.after(), total, 0, LevelChanges.NONE);
                })
                .toList();
    }

    /** What is counted by then stays. */
    public void stop(String draft, UserId steward) {
        var ended = rereadings
                .latestOf(draft)
                .map(it -> rereadings.end(it.id(), State.STOPPED, clock.instant()))
                .orElse(false);
        if (!ended) {
            throw new RereadingRefusal(Reason.NOT_RUNNING);
        }
        events.publishEvent(new RereadingStopped(draft, steward));
    }
}
