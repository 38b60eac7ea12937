package se.vagval.assessment.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.assessment.domain.RunAct.AssuranceRunChanged;
import se.vagval.assessment.domain.RunAct.AssuranceRunStarted;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.QuestionTree;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

/** The method on its own: for a strategy, a referral or a process, which all may read, and for practice, which nobody else sees. */
@Service
@Transactional
@CaseReader
public class AssuranceRunning {

    private static final int MOST = 100;

    private final AssuranceRunRepository runs;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssuranceRunning(AssuranceRunRepository runs, Framework framework, ApplicationEventPublisher events, Clock clock) {
        this.runs = runs;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<AssuranceRun> seenBy(UserId reader) {
        return runs.seenBy(reader, MOST);
    }

    /** Somebody else's exercise is not there. */
    @Transactional(readOnly = true)
    public AssuranceRun get(UUID id, UserId reader) {
        return runs.find(id).filter(it -> it.isSeenBy(reader)).orElseThrow(() -> new NotFoundRefusal("assurance run"));
    }

    public List<QuestionTree> treesOf(AssuranceRun run) {
        return framework.version(run.frameworkVersion()).questionTrees();
    }

    /** By the framework in force today. */
    public UUID start(RunKind kind, String title, boolean light, UserId person) {
        if (title.isBlank()) {
            throw new AssessmentRefusal(Reason.NO_TITLE);
        }
        var now = clock.instant();
        var version = framework.inForceOn(LocalDate.now(clock)).id();
        var run = new AssuranceRun(
                UUID.randomUUID(), 1, kind, title.strip(), version, person, RunContent.NONE.lightly(light), now, now);
        runs.add(run);
        events.publishEvent(new AssuranceRunStarted(run.id(), person, kind));
        return run.id();
    }

    public void answer(UUID id, GivenAnswer given, int seen, UserId person) {
        var run = get(id, person);
        change(run, it -> it.answered(treesOf(run), given), seen, person);
    }

    public void retake(UUID id, String question, int seen, UserId person) {
        var run = get(id, person);
        change(run, it -> it.retaken(treesOf(run), question), seen, person);
    }

    /** @return the version after it */
    public int conclude(UUID id, RunContent.Conclusions conclusions, int seen, UserId person) {
        return change(get(id, person), it -> it.concluded(conclusions), seen, person);
    }

    private int change(AssuranceRun run, UnaryOperator<RunContent> act, int seen, UserId person) {
        if (!run.owner().equals(person)) {
            throw new AssessmentRefusal(Reason.NOT_YOUR_RUN);
        }
        EditedMeanwhileRefusal.requireSame(seen, run.version());
        var changed = act.apply(run.content());
        if (changed.equals(run.content())) {
            return run.version();
        }
        if (!runs.change(run.with(changed, clock.instant()), seen)) {
            throw new EditedMeanwhileRefusal();
        }
        events.publishEvent(new AssuranceRunChanged(run.id(), person));
        return seen + 1;
    }
}
