package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.ALREADY_DECIDED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.OWN_CASE;
import static se.vagval.decision.domain.DecisionRefusal.Reason.REASON_MISSING;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseProgress;
import se.vagval.casefile.Insight;
import se.vagval.decision.DecisionId;
import se.vagval.decision.DecisionMade;
import se.vagval.identity.DevelopmentDirector;
import se.vagval.identity.UserId;
import se.vagval.statement.RulingWords;
import se.vagval.statement.StatementProgress;
import se.vagval.strategy.Framework;
import se.vagval.web.Paging.Slice;
import se.vagval.web.Swedish;

/** The regional development director's side: the decisions below the limit, made on the same brief as the committee's. */
@Service
@Transactional
@DevelopmentDirector
public class DelegatedDeciding {

    private static final int AT_ONCE = 50;

    private final DelegatedMatterRepository delegated;
    private final DecisionRepository decisions;
    private final BriefEditionRepository editions;
    private final Corrections corrections;
    private final RulingPapers papers;
    private final Papers sent;
    private final StatementProgress statements;
    private final Framework framework;
    private final CaseInsight insight;
    private final CaseFiles caseFiles;
    private final CaseProgress progress;
    private final ApplicationEventPublisher events;
    private final RulingWords words;
    private final Clock clock;

    DelegatedDeciding(
            DelegatedMatterRepository delegated,
            DecisionRepository decisions,
            BriefEditionRepository editions,
            Corrections corrections,
            RulingPapers papers,
            Papers sent,
            StatementProgress statements,
            Framework framework,
            CaseInsight insight,
            CaseFiles caseFiles,
            CaseProgress progress,
            ApplicationEventPublisher events,
            RulingWords words,
            Clock clock) {
        this.words = words;
        this.delegated = delegated;
        this.decisions = decisions;
        this.editions = editions;
        this.corrections = corrections;
        this.papers = papers;
        this.sent = sent;
        this.statements = statements;
        this.framework = framework;
        this.insight = insight;
        this.caseFiles = caseFiles;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    /** What waits, oldest first; that after the one, or the first. */
    @Transactional(readOnly = true)
    public Slice<Waiting> waiting(UserId director, @Nullable UUID after) {
        var waiting = Slice.of(delegated.waiting(after, AT_ONCE + 1), AT_ONCE);
        var seen = insight.insightsOf(
                director,
                waiting.rows().stream().map(it -> it.matter().caseFile()).toList());
        return waiting.map(it -> new Waiting(
                it.id(), it.matter(), seen.getOrDefault(it.matter().caseFile(), Insight.MARKED), it.sentAt()));
    }

    /** Whether the limit of today's framework has been held against the order of delegation. */
    @Transactional(readOnly = true)
    public boolean isLimitVerified() {
        return framework.inForceOn(LocalDate.now(clock)).amountRules().isVerified("delegationBelow");
    }

    @Transactional(readOnly = true)
    public List<DelegatedOutcome> latest(UserId director) {
        var made = decisions.latestDelegated();
        var matters =
                delegated.ofCases(made.stream().map(it -> it.caseFile().value()).toList());
        var seen = insight.insightsOf(
                director, made.stream().map(it -> it.caseFile()).toList());
        return made.stream()
                .flatMap(it -> matters.stream()
                        .map(DelegatedMatter::matter)
                        .filter(matter -> matter.caseFile().equals(it.caseFile()))
                        .limit(1)
                        .map(matter -> new DelegatedOutcome(
                                matter, seen.getOrDefault(it.caseFile(), Insight.MARKED), it.minutes())))
                .toList();
    }

    @Transactional(readOnly = true)
    public RecordSheet sheet(CaseFileId caseFile, UserId director) {
        insight.requireOpen(caseFile, director);
        var matter = matterOf(caseFile);
        var edition = editions.findById(matter.matter().edition()).orElseThrow();
        return new RecordSheet(
                matter.matter(),
                basis(edition),
                edition.report().officer(),
                LocalDate.now(clock),
                !matter.isDecided(),
                isOwn(edition, director),
                matter.isDecided() ? null : sent.overtaken(edition).orElse(null),
                RecordSheet.Record.all(decisions.findByCaseFileOrderByRecordedAtDesc(caseFile.value())));
    }

    /** The papers somebody had read, when the case has got others since. */
    @Transactional(readOnly = true)
    public BriefEdition read(UUID edition, CaseFileId caseFile) {
        return editions.findById(edition)
                .filter(it -> it.caseFile().equals(caseFile))
                .orElseThrow(() -> new NotDelegated(caseFile));
    }

    /** @param read the papers the director had before her */
    public DecisionId record(CaseFileId caseFile, @Nullable UUID read, DecisionMinutes minutes, UserId director) {
        insight.requireOpen(caseFile, director);
        var matter = matterOf(caseFile);
        requireOthers(matter, director);
        matter.decide();
        requireCurrent(matter);
        var limit = framework
                .version(caseFiles.summaryOf(caseFile).frameworkVersion())
                .amountRules()
                .delegationBelow();
        var decision = decisions.saveAndFlush(
                Decision.ofDelegate(caseFile, limit, minutes, basis(matter, read), director, clock.instant())
                        .inPlaceOf(corrections.replaced(director)));
        papers.issue(decision);
        progress.decided(caseFile, director);
        events.publishEvent(new DecisionMade(
                decision.id(), caseFile, director, minutes.outcome(), minutes.date(), minutes.paragraph(), true));
        return decision.id();
    }

    public void correct(
            CaseFileId caseFile, @Nullable UUID read, DecisionMinutes minutes, String reason, UserId director) {
        insight.requireOpen(caseFile, director);
        var matter = matterOf(caseFile);
        requireOthers(matter, director);
        corrections.correct(caseFile, basis(matter, read), minutes, reason, director);
    }

    /** Återremiss: the delegate wants the case prepared further before she decides. */
    public void sendBack(CaseFileId caseFile, @Nullable UUID read, String reason, UserId director) {
        insight.requireOpen(caseFile, director);
        var matter = matterOf(caseFile);
        requireOthers(matter, director);
        requireThat(!matter.isDecided(), ALREADY_DECIDED);
        requireThat(!reason.isBlank(), REASON_MISSING);
        matter.matter().requireRead(read);
        delegated.delete(matter);
        statements.referredBack(caseFile, reason, director);
    }

    private DecisionBasis basis(DelegatedMatter matter, @Nullable UUID read) {
        matter.matter().requireRead(read);
        return basis(editions.findById(matter.matter().edition()).orElseThrow());
    }

    /** Who has prepared the case does not decide it, not in the director's place either. */
    private void requireOthers(DelegatedMatter matter, UserId director) {
        var edition = editions.findById(matter.matter().edition()).orElseThrow();
        requireThat(!isOwn(edition, director), OWN_CASE);
    }

    /** Unlike a committee, which has decided when its secretary records it, the delegate decides here, on what she has read. */
    private void requireCurrent(DelegatedMatter matter) {
        sent.overtaken(editions.findById(matter.matter().edition()).orElseThrow())
                .ifPresent(it -> requireThat(false, it));
    }

    private boolean isOwn(BriefEdition edition, UserId director) {
        return edition.isOwnTo(director, caseFiles.summaryOf(edition.caseFile()).officer());
    }

    /** From the day the papers were complete until today. */
    private DecisionBasis basis(BriefEdition edition) {
        return DecisionBasis.of(
                edition, words, LocalDate.ofInstant(edition.sentAt(), Swedish.ZONE), LocalDate.now(clock));
    }

    private DelegatedMatter matterOf(CaseFileId caseFile) {
        return delegated.ofCase(caseFile.value()).orElseThrow(() -> new NotDelegated(caseFile));
    }

    /** A case that waits, and since when. */
    public record Waiting(UUID id, Matter matter, Insight insight, Instant sentAt) {}

    /** A delegated decision with the name of its case. */
    public record DelegatedOutcome(Matter matter, Insight insight, DecisionMinutes minutes) {}
}
