package se.vagval.casefile.occasion.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.occasion.domain.OccasionAct.WritingEnded;
import se.vagval.casefile.occasion.domain.OccasionAct.WritingOpened;
import se.vagval.casefile.occasion.domain.OccasionAct.WritingTaskDone;
import se.vagval.casefile.occasion.domain.OccasionAct.WritingTaskReopened;
import se.vagval.casefile.occasion.domain.WritingOccasion.WritingTask;
import se.vagval.identity.CaseArranger;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;

/** Opens the writing in a case to more people than its officer, for a time, and keeps what is done of it. */
@Service
@Transactional
public class OccasionKeeping {

    private final OccasionRepository occasions;
    private final OccasionEnding ending;
    private final Writers writers;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OccasionKeeping(
            OccasionRepository occasions,
            OccasionEnding ending,
            Writers writers,
            CaseFiles caseFiles,
            CaseInsight insight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.occasions = occasions;
        this.ending = ending;
        this.writers = writers;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.events = events;
        this.clock = clock;
    }

    /** @param tasks by the part, whose it is; whoever has a task takes part */
    @CaseArranger
    public void open(CaseFileId id, Instant until, Set<UserId> people, Map<String, UserId> tasks, UserId by) {
        insight.require(CasePermission.GATHER, id, by);
        var caseFile = caseFiles.summaryOf(id);
        require(caseFile.status().isWrittenIn(), Reason.WRONG_STATE);
        var all = new HashSet<>(people);
        all.addAll(tasks.values());
        var officer = caseFile.officer();
        if (officer != null) {
            all.remove(officer);
        }
        ending.end();
        var now = clock.instant();
        require(!all.isEmpty() && WritingOccasion.isPossible(until, now), Reason.FIELDS_MISSING);
        require(writers.among(caseFile).containsAll(all), Reason.NO_WRITER);
        var rows = tasks.entrySet().stream()
                .map(it -> new WritingTask(it.getKey(), it.getValue(), null, null))
                .toList();
        var occasion = new WritingOccasion(UUID.randomUUID(), by, now, until, null, all, rows);
        require(occasions.open(id, occasion), Reason.ALREADY_GATHERED);
        events.publishEvent(new WritingOpened(id, by, until, all));
    }

    @CaseArranger
    public void end(CaseFileId id, UserId by) {
        insight.require(CasePermission.GATHER, id, by);
        if (occasions.end(id, clock.instant())) {
            events.publishEvent(new WritingEnded(id, by));
        }
    }

    /** Said again it changes nothing and leaves no trace. */
    @CaseOfficer
    public void mark(CaseFileId id, String part, boolean done, UserId by) {
        insight.require(CasePermission.WRITE, id, by);
        var now = clock.instant();
        var open = occasions.of(id, 1).stream()
                .filter(it -> it.isOpen(now))
                .filter(it -> it.tasks().stream().anyMatch(task -> task.part().equals(part)))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("writing task"));
        if (occasions.mark(open.id(), part, done ? by : null, now)) {
            events.publishEvent(done ? new WritingTaskDone(id, by, part) : new WritingTaskReopened(id, by, part));
        }
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new CaseRefusal(otherwise);
        }
    }
}
