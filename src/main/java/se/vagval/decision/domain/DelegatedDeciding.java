package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_DECIDED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseProgress;
import se.vagval.casefile.Insight;
import se.vagval.decision.DecisionId;
import se.vagval.decision.DecisionMade;
import se.vagval.decision.domain.Acts.DecisionCorrected;
import se.vagval.identity.DevelopmentDirector;
import se.vagval.identity.UserId;

/** The regional development director's side: the decisions below the limit, made on the same brief as the committee's. */
@Service
@Transactional
@DevelopmentDirector
@NamedInterface("work")
public class DelegatedDeciding {

    private final DelegatedMatterRepository delegated;
    private final DecisionRepository decisions;
    private final BriefEditionRepository editions;
    private final CaseInsight insight;
    private final CaseProgress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegatedDeciding(
            DelegatedMatterRepository delegated,
            DecisionRepository decisions,
            BriefEditionRepository editions,
            CaseInsight insight,
            CaseProgress progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.delegated = delegated;
        this.decisions = decisions;
        this.editions = editions;
        this.insight = insight;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Waiting> waiting(UserId director) {
        var waiting = delegated.waiting();
        var seen = insight.insightsOf(
                director, waiting.stream().map(it -> it.matter().caseFile()).toList());
        return waiting.stream()
                .map(it -> new Waiting(it.matter(), seen.get(it.matter().caseFile()), it.sentAt()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<DelegatedOutcome> latest(UserId director) {
        var made = decisions.latestDelegated();
        var matters =
                delegated.ofCases(made.stream().map(it -> it.caseFile().value()).toList());
        var seen = insight.insightsOf(
                director, made.stream().map(it -> it.caseFile()).toList());
        return made.stream()
                .map(it -> new DelegatedOutcome(
                        matters.stream()
                                .map(DelegatedMatter::matter)
                                .filter(matter -> matter.caseFile().equals(it.caseFile()))
                                .findFirst()
                                .orElseThrow(),
                        seen.get(it.caseFile()),
                        it.minutes()))
                .toList();
    }

    @Transactional(readOnly = true)
    public RecordSheet sheet(CaseFileId caseFile, UserId director) {
        insight.requireOpen(caseFile, director);
        var matter = matterOf(caseFile);
        var edition = editions.findById(matter.matter().edition()).orElseThrow();
        return new RecordSheet(
                matter.matter(),
                edition.content(),
                LocalDate.now(clock),
                !matter.isDecided(),
                RecordSheet.Record.all(decisions.findByCaseFileOrderByRecordedAtDesc(caseFile.value())));
    }

    public DecisionId record(CaseFileId caseFile, DecisionMinutes minutes, UserId director) {
        insight.requireOpen(caseFile, director);
        matterOf(caseFile).decide();
        var decision = decisions.saveAndFlush(Decision.ofDelegate(caseFile, minutes, director, clock.instant()));
        progress.decided(caseFile, director);
        events.publishEvent(new DecisionMade(
                decision.id(), caseFile, director, minutes.outcome(), minutes.date(), minutes.paragraph(), true));
        return decision.id();
    }

    public void correct(CaseFileId caseFile, DecisionMinutes minutes, String reason, UserId director) {
        insight.requireOpen(caseFile, director);
        matterOf(caseFile);
        var inForce = decisions.findByCaseFileOrderByRecordedAtDesc(caseFile.value()).stream()
                .findFirst()
                .orElseThrow(() -> new DecisionRefusal(NOT_DECIDED));
        decisions.saveAndFlush(inForce.corrected(minutes, reason, director, clock.instant()));
        events.publishEvent(new DecisionCorrected(caseFile, minutes.date(), minutes.paragraph(), director));
    }

    private DelegatedMatter matterOf(CaseFileId caseFile) {
        return delegated.ofCase(caseFile.value()).orElseThrow(() -> new NotDelegated(caseFile));
    }

    /** A case that waits, and since when. */
    public record Waiting(Matter matter, Insight insight, Instant sentAt) {}

    /** A delegated decision with the name of its case. */
    public record DelegatedOutcome(Matter matter, Insight insight, DecisionMinutes minutes) {}
}
