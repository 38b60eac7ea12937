package se.vagval.statement.domain;

import static se.vagval.statement.StatementRefusal.Reason.ASSESSMENT_CHANGED;
import static se.vagval.statement.StatementRefusal.Reason.OWN_STATEMENT;
import static se.vagval.statement.StatementRefusal.requireThat;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import se.vagval.statement.StatementAct.StatementOpened;
import se.vagval.statement.StatementAct.StatementPartApproved;
import se.vagval.statement.StatementAct.StatementReturned;
import se.vagval.statement.StatementAct.StatementSubmitted;
import se.vagval.statement.StatementRefusal;
import se.vagval.web.NotFoundRefusal;

/** Granskning. The officer hands a statement in; a manager of the case's unit comments, sends back or approves. */
@Service
@Transactional
public class StatementReviewing {

    private final StatementRepository statements;
    private final ReviewRoundRepository rounds;
    private final EditionRepository editions;
    private final PartApprovalRepository approvals;
    private final StatementAssembly assembly;
    private final StatementHints hints;
    private final EditionWriter editionWriter;
    private final Assessments assessments;
    private final CaseFiles caseFiles;
    private final CaseProgress progress;
    private final Signing signing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatementReviewing(
            StatementRepository statements,
            ReviewRoundRepository rounds,
            EditionRepository editions,
            PartApprovalRepository approvals,
            StatementAssembly assembly,
            StatementHints hints,
            EditionWriter editionWriter,
            Assessments assessments,
            CaseFiles caseFiles,
            CaseProgress progress,
            Signing signing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.rounds = rounds;
        this.editions = editions;
        this.approvals = approvals;
        this.assembly = assembly;
        this.hints = hints;
        this.editionWriter = editionWriter;
        this.assessments = assessments;
        this.caseFiles = caseFiles;
        this.progress = progress;
        this.signing = signing;
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
                + newest(statement).stream().mapToInt(ReviewRound::number).max().orElse(0);
        var blocks = view.blocks().stream()
                .filter(it -> !it.text().isBlank())
                .map(it -> new ApprovedStatement.Block(it.code().name(), it.text()))
                .toList();
        var content = new SubmittedContent(blocks, statement.judgement());
        rounds.save(new ReviewRound(statement.id(), number, content, assessment(id), officer, clock.instant()));
        hints.handedIn(id, view.blocks());
        assessments.handedOn(id);
        progress.submittedForReview(id, officer);
        events.publishEvent(new StatementSubmitted(id, officer));
    }

    /** Handed in by mistake: taken back until somebody has opened it. */
    @CaseOfficer
    public void takeBack(CaseFileId id, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        var statement = statements.lock(id.value()).orElseThrow(() -> new NotFoundRefusal("statement"));
        statement.review().takeBack();
        round(statement).takeBack(clock.instant());
        progress.takenBack(id, officer);
    }

    /** The manager has the statement before her; from now on it cannot be taken back. */
    @UnitManager
    public void open(CaseFileId id, UserId manager) {
        var statement = underReview(id, manager);
        if (round(statement).open(manager, clock.instant())) {
            events.publishEvent(new StatementOpened(id, manager));
        }
    }

    @UnitManager
    public void comment(CaseFileId id, BlockCode block, String text, UserId manager) {
        var statement = underReview(id, manager);
        round(statement).comment(block, text, manager, insteadOf(id, manager), clock.instant());
        events.publishEvent(new StatementCommented(id, block, manager));
    }

    @UnitManager
    public void sendBack(CaseFileId id, Seen seen, List<BlockCode> parts, String message, UserId manager) {
        var statement = underReview(id, manager);
        var round = whatWas(seen, statement);
        statement.review().sendBack(round.sendBack(message, parts, manager, insteadOf(id, manager), clock.instant()));
        progress.returnedToOfficer(id, manager);
        events.publishEvent(new StatementReturned(id, manager));
    }

    /** The absent manager for whom a deputy acts. */
    private @Nullable String insteadOf(CaseFileId id, UserId manager) {
        return signing.insteadOf(manager, caseFiles.summaryOf(id).unit());
    }

    /** One part is approved with the words it has; the others wait. */
    @UnitManager
    public void approvePart(CaseFileId id, Seen seen, BlockCode block, UserId manager) {
        var statement = underReview(id, manager);
        var round = whatWas(seen, statement);
        requireThat(!statement.hasWritten(manager), OWN_STATEMENT);
        var hash = round.content().fingerprints().get(block.name());
        if (hash != null && !isApproved(statement, block.name(), hash)) {
            approvals.save(new PartApproval(
                    statement.id(), block.name(), hash, manager, insteadOf(id, manager), clock.instant()));
            events.publishEvent(new StatementPartApproved(id, block.name(), manager));
        }
    }

    /** Freezes what was read. An assessment that has changed since it was handed in must be met by the author first. */
    @UnitManager
    public void approve(CaseFileId id, Seen seen, UserId manager) {
        var statement = underReview(id, manager);
        var round = whatWas(seen, statement);
        requireThat(AssessedFacts.agree(round.assessment(), assessment(id)), ASSESSMENT_CHANGED);
        statement.approve(manager, clock.instant());
        round.content().fingerprints().forEach((part, hash) -> approvePart(statement, part, hash, manager));
        int number = 1 + editions.findByCaseFileOrderByNumberDesc(id.value()).size();
        var edition = editionWriter.freeze(statement, number, round, caseFiles.summaryOf(id), manager);
        statements.flush();
        editions.saveAndFlush(edition);
        progress.statementApproved(id, manager);
        events.publishEvent(new StatementApproved(id, edition.hash(), manager));
    }

    private void approvePart(StrategicStatement statement, String part, String hash, UserId manager) {
        if (!isApproved(statement, part, hash)) {
            approvals.save(new PartApproval(
                    statement.id(), part, hash, manager, insteadOf(statement.caseFile(), manager), clock.instant()));
        }
    }

    private boolean isApproved(StrategicStatement statement, String part, String hash) {
        return approvals.findByStatementIdOrderByApprovedAt(statement.id()).stream()
                .anyMatch(it -> it.part().equals(part) && it.hash().equals(hash));
    }

    private StrategicStatement underReview(CaseFileId id, UserId manager) {
        caseFiles.requireUnit(id, manager);
        var statement = statements.lock(id.value()).orElseThrow(() -> new NotFoundRefusal("statement"));
        statement.review().requireReviewable();
        return statement;
    }

    private ReviewRound whatWas(Seen seen, StrategicStatement statement) {
        var round = round(statement);
        if (!round.isWhatWas(seen)) {
            throw new SeenOtherRefusal(seen);
        }
        return round;
    }

    private ReviewRound round(StrategicStatement statement) {
        return newest(statement).getFirst();
    }

    private List<ReviewRound> newest(StrategicStatement statement) {
        return rounds.findTop2ByStatementIdOrderByNumberDesc(statement.id());
    }

    private String assessment(CaseFileId id) {
        return Canonical.write(assessments.profileOf(id));
    }
}
