package se.vagval.exchange.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.decision.Decisions;
import se.vagval.decision.Decisions.DecisionSummary;
import se.vagval.decision.Decisions.Terms;
import se.vagval.exchange.domain.ExchangeAct.SharedCaseRead;
import se.vagval.identity.ExternalReader;
import se.vagval.identity.UserId;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.StatementStatus;
import se.vagval.statement.Statements;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Swedish;

/**
 * Delat med mig. What an external reader sees of the cases that somebody opened for them: what they are, what the approved
 * statement says, what was decided. Nothing of the work on them, and nothing at all once the time is out, the case is marked or
 * the reader is tied to it. Every look at one is told in the case.
 */
@Service
@Transactional
@ExternalReader
public class SharedOpening {

    private final CaseShareRepository shares;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Statements statements;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SharedOpening(
            CaseShareRepository shares,
            CaseFiles caseFiles,
            CaseInsight insight,
            Statements statements,
            Decisions decisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shares = shares;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.statements = statements;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /** One row of the list. */
    public record SharedCase(CaseShare share, CaseFileSummary caseFile) {

        public SharedStanding standing() {
            return SharedStanding.of(caseFile.status());
        }
    }

    /** All that is shown of a case. */
    public record SharedContent(
            SharedCase shared,
            @Nullable ApprovedStatement statement,
            @Nullable DecisionSummary decision,
            Terms terms) {}

    @Transactional(readOnly = true)
    public List<SharedCase> all(UserId reader) {
        var open = shares.openFor(reader, today());
        var seen = openAmong(open.stream().map(CaseShare::caseFile).toList(), reader);
        var summaries = caseFiles.summariesOf(seen).stream().collect(Collectors.toMap(CaseFileSummary::id, it -> it));
        return open.stream()
                .flatMap(
                        it -> Optional.ofNullable(summaries.get(it.caseFile()))
                                .map(caseFile -> new SharedCase(it, caseFile))
                                .stream())
                .toList();
    }

    /** Leaves a trace in the case, each time. */
    public SharedContent read(UUID share, UserId reader) {
        var open = shares.openFor(reader, today(), share).orElseThrow(() -> new NotFoundRefusal("share"));
        var id = open.caseFile();
        if (openAmong(List.of(id), reader).isEmpty()) {
            throw new NotFoundRefusal("share");
        }
        events.publishEvent(new SharedCaseRead(id, reader));
        return new SharedContent(
                new SharedCase(open, caseFiles.summaryOf(id)),
                approvedOf(id).orElse(null),
                decisions.decisionOf(id).orElse(null),
                decisions.termsOf(id));
    }

    /** To take along: the same cases with what was decided in each, and a trace in each. */
    public List<SharedContent> takeAlong(UserId reader) {
        return all(reader).stream().map(it -> read(it.share().id(), reader)).toList();
    }

    /** One that has been taken up again is work once more. */
    private Optional<ApprovedStatement> approvedOf(CaseFileId id) {
        return statements
                .summaryOf(id)
                .filter(it -> it.status() == StatementStatus.APPROVED)
                .flatMap(it -> statements.approvedOf(id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Swedish.ZONE);
    }

    private List<CaseFileId> openAmong(Collection<CaseFileId> ids, UserId reader) {
        return insight.insightsOf(reader, ids).entrySet().stream()
                .filter(it -> it.getValue().isOpen())
                .map(it -> it.getKey())
                .toList();
    }
}
