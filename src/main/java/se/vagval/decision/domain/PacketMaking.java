package se.vagval.decision.domain;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.statement.Statements;

/**
 * Underlaget görs i ordning. A paper becomes its file when the case is sent; one that has not, such as of a case from before files
 * were kept, is made beside the requests, one after the other, so that nobody waits for forty of them with the page open.
 */
@Component
public class PacketMaking {

    private static final Logger log = LoggerFactory.getLogger(PacketMaking.class);
    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final Duration BUSY = Duration.ofMillis(500);

    /** Hur långt det har kommit: how many of the packet's papers there are, of how many. */
    public record Progress(int made, int all) {

        public boolean isReady() {
            return made == all;
        }
    }

    /** One paper that is not a file yet. */
    private record Unmade(UUID edition, PacketPaper paper) {}

    private final PacketPlan plan;
    private final DecisionPapers papers;
    private final BriefEditionRepository editions;
    private final Statements statements;
    private final TransactionTemplate transaction;

    /** What could not be made here is left to the one who asks for it, who is then told what is wrong. */
    private final Set<Unmade> given = ConcurrentHashMap.newKeySet();

    private final Map<UUID, CompletableFuture<Void>> running = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("packet").factory());

    PacketMaking(
            PacketPlan plan,
            DecisionPapers papers,
            BriefEditionRepository editions,
            Statements statements,
            PlatformTransactionManager transactions) {
        this.plan = plan;
        this.papers = papers;
        this.editions = editions;
        this.statements = statements;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Begins with what is missing, and gives a small packet the time it takes. */
    Progress prepare(Meeting meeting) {
        var missing = unmade(meeting);
        int all = meeting.items().size() * PacketPaper.values().length;
        if (missing.isEmpty()) {
            return new Progress(all, all);
        }
        waitFor(running.computeIfAbsent(meeting.subject(), id -> begin(id, missing)));
        return new Progress(all - unmade(meeting).size(), all);
    }

    private CompletableFuture<Void> begin(UUID meeting, List<Unmade> missing) {
        var work = new DelegatingSecurityContextRunnable(() -> missing.forEach(this::make));
        var begun = CompletableFuture.runAsync(work, worker);
        begun.whenComplete((done, broken) -> running.remove(meeting));
        return begun;
    }

    private void make(Unmade it) {
        try {
            transaction.executeWithoutResult(status -> editions.findById(it.edition())
                    .ifPresentOrElse(edition -> plan.file(edition, it.paper()), () -> given.add(it)));
        } catch (RejectedExecutionException busy) {
            pause();
            make(it);
        } catch (RuntimeException broken) {
            log.warn("{} of {} could not be made", it.paper(), it.edition(), broken);
            given.add(it);
        }
    }

    private List<Unmade> unmade(Meeting meeting) {
        var all = editions.findByIdIn(
                meeting.items().stream().map(it -> it.matter().edition()).toList());
        var ids = all.stream().map(BriefEdition::id).toList();
        var missing = new ArrayList<Unmade>();
        papers.toMake(ids, PacketPaper.BRIEF).forEach(it -> missing.add(new Unmade(it, PacketPaper.BRIEF)));
        papers.toMake(ids, PacketPaper.REPORT).forEach(it -> missing.add(new Unmade(it, PacketPaper.REPORT)));
        var unwritten = statements.papersToMake(
                all.stream().map(it -> it.content().statementHash()).collect(Collectors.toSet()));
        all.stream()
                .filter(it -> unwritten.contains(it.content().statementHash()))
                .forEach(it -> missing.add(new Unmade(it.id(), PacketPaper.STATEMENT)));
        missing.removeAll(given);
        return missing;
    }

    private static void waitFor(CompletableFuture<Void> work) {
        try {
            work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException notYet) {
            log.debug("the packet is not ready yet", notYet);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BUSY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("stopped while waiting", stopped);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
