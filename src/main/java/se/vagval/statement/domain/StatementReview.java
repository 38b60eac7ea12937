package se.vagval.statement.domain;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.Assessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseProgress;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UnitManager;
import se.vagval.identity.UserId;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.BlockCode;
import se.vagval.statement.StatementAct.StatementApproved;
import se.vagval.statement.StatementAct.StatementCommented;
import se.vagval.statement.StatementAct.StatementReturned;
import se.vagval.statement.StatementAct.StatementSubmitted;
import se.vagval.statement.StatementRefusal;
import se.vagval.web.NotFound;

/** Granskning. The officer hands a statement in; a manager of the case's unit comments, sends back or approves. */
@Service
@Transactional
public class StatementReview {

    private final StatementRepository statements;
    private final ReviewRoundRepository rounds;
    private final EditionRepository editions;
    private final StatementAssembly assembly;
    private final EditionWriter editionWriter;
    private final Assessments assessments;
    private final CaseFiles caseFiles;
    private final CaseProgress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatementReview(
            StatementRepository statements,
            ReviewRoundRepository rounds,
            EditionRepository editions,
            StatementAssembly assembly,
            EditionWriter editionWriter,
            Assessments assessments,
            CaseFiles caseFiles,
            CaseProgress progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.rounds = rounds;
        this.editions = editions;
        this.assembly = assembly;
        this.editionWriter = editionWriter;
        this.assessments = assessments;
        this.caseFiles = caseFiles;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    @CaseOfficer
    public void submit(CaseFileId id, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        var statement =
                statements.lock(id.value()).orElseThrow(() -> new StatementRefusal(StatementRefusal.Reason.INCOMPLETE));
        var view = assembly.of(id);
        statement.submit(view.missing().isEmpty(), view.deviates(), clock.instant());
        int number = 1
                + rounds.findTop2ByStatementIdOrderByNumberDesc(statement.id()).stream()
                        .mapToInt(ReviewRound::number)
                        .max()
                        .orElse(0);
        var blocks = view.blocks().stream()
                .filter(it -> !it.text().isBlank())
                .map(it -> new ApprovedStatement.Block(it.code().name(), it.text()))
                .toList();
        var content = new SubmittedContent(blocks, statement.judgement());
        rounds.save(new ReviewRound(statement.id(), number, content, assessment(id), officer, clock.instant()));
        progress.submittedForReview(id, officer);
        events.publishEvent(new StatementSubmitted(id, officer));
    }

    @UnitManager
    public void comment(CaseFileId id, BlockCode block, String text, UserId manager) {
        var statement = underReview(id, manager);
        round(statement).comment(block, text, manager, clock.instant());
        events.publishEvent(new StatementCommented(id, block, manager));
    }

    @UnitManager
    public void sendBack(CaseFileId id, String message, UserId manager) {
        var statement = underReview(id, manager);
        statement.sendBack(round(statement).sendBack(message, manager, clock.instant()));
        progress.returnedToOfficer(id, manager);
        events.publishEvent(new StatementReturned(id, manager));
    }

    /** Freezes what was handed in. An assessment that has changed since must be met by the author first. */
    @UnitManager
    public void approve(CaseFileId id, UserId manager) {
        var statement = underReview(id, manager);
        var round = round(statement);
        if (!assessment(id).equals(round.assessment())) {
            throw new StatementRefusal(StatementRefusal.Reason.ASSESSMENT_CHANGED);
        }
        statement.approve(manager, clock.instant());
        var edition = editionWriter.freeze(statement, round, caseFiles.summaryOf(id), manager);
        statements.flush();
        editions.saveAndFlush(edition);
        progress.statementApproved(id, manager);
        events.publishEvent(new StatementApproved(id, edition.hash(), manager));
    }

    private StrategicStatement underReview(CaseFileId id, UserId manager) {
        caseFiles.requireUnit(id, manager);
        var statement = statements.lock(id.value()).orElseThrow(() -> new NotFound("statement"));
        statement.requireReviewable();
        return statement;
    }

    private ReviewRound round(StrategicStatement statement) {
        return rounds.findTop2ByStatementIdOrderByNumberDesc(statement.id()).getFirst();
    }

    private String assessment(CaseFileId id) {
        return Canonical.write(assessments.profileOf(id));
    }
}
