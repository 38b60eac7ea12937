package se.vagval.stewardship.domain;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.vagval.stewardship.domain.RereadingAct.RereadingBegun;

/**
 * Does rereadings beside everything else, by a schedule in the database: what is ordered in a transaction is there when it commits,
 * and what a portal that was killed had begun another goes on with.
 */
@Component
class RereadingJob {

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("rereading");
    private static final Duration LOOKS = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    /** Four missed, the fewest there may be: what a killed portal had is taken up within half a minute. */
    private static final int MISSED = 4;

    private static final Duration AGAIN = Duration.ofSeconds(20);
    private static final int MOST_FAILURES = 5;

    private final RereadingStep step;
    private final Scheduler scheduler;

    RereadingJob(RereadingStep step, DataSource database) {
        this.step = step;
        this.scheduler = Scheduler.create(
                        new TransactionAwareDataSourceProxy(database),
                        Tasks.custom(TASK)
                                .onFailure((failed, work) -> failed(failed, work))
                                .onDeadExecutionRevive()
                                .execute(this::read))
                .threads(CaseRange.PARTS)
                .schedulerName(new SchedulerName.Fixed("vagval " + UUID.randomUUID()))
                .pollingInterval(LOOKS)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(LOOKS)
                .build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }

    /** Part of the transaction that begins it. */
    void order(Rereading begun) {
        begun.parts()
                .forEach(it -> scheduler.scheduleIfNotExists(
                        TASK.instance(begun.id() + "/" + it.number()).build(), Instant.EPOCH));
    }

    @TransactionalEventListener
    void onBegun(RereadingBegun ignored) {
        scheduler.triggerCheckForDueExecutions();
    }

    private CompletionHandler<Void> read(TaskInstance<Void> ordered, ExecutionContext context) {
        var id = idOf(ordered);
        var part = Integer.parseInt(ordered.getId().substring(ordered.getId().indexOf('/') + 1));
        var readers = step.readers(id);
        while (step.take(id, part, readers)) {
            if (context.getSchedulerState().isShuttingDown()) {
                return (done, work) -> work.reschedule(done, done.getTimeDone());
            }
        }
        return new CompletionHandler.OnCompleteRemove<>();
    }

    /** Tried again for a while: what it failed on may be mended. */
    private void failed(ExecutionComplete failed, ExecutionOperations<Void> work) {
        if (failed.getExecution().consecutiveFailures + 1 < MOST_FAILURES) {
            work.reschedule(failed, failed.getTimeDone().plus(AGAIN));
        } else {
            step.fail(idOf(failed.getExecution().taskInstance));
            work.remove();
        }
    }

    private static UUID idOf(@Nullable TaskInstance<?> ordered) {
        var named = ordered == null ? "" : ordered.getId();
        return UUID.fromString(named.substring(0, named.indexOf('/')));
    }
}
