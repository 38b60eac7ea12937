package se.vagval.statement.domain;

import static se.vagval.statement.StatementRefusal.Reason.LOCKED;
import static se.vagval.statement.StatementRefusal.Reason.NOTHING_SAID;
import static se.vagval.statement.StatementRefusal.requireThat;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UnitManager;
import se.vagval.identity.UserId;
import se.vagval.statement.StatementAct;
import se.vagval.statement.StatementAct.StatementCommentAnswered;
import se.vagval.statement.StatementAct.StatementCommented;
import se.vagval.web.NotFoundRefusal;

/** Svar på kommentarer. The officer answers and says what has been seen to; the manager answers back, which opens it again. */
@Service
@Transactional
public class CommentAnswering {

    private final StatementRepository statements;
    private final ReviewRoundRepository rounds;
    private final CaseFiles caseFiles;
    private final Signing signing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommentAnswering(
            StatementRepository statements,
            ReviewRoundRepository rounds,
            CaseFiles caseFiles,
            Signing signing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.rounds = rounds;
        this.caseFiles = caseFiles;
        this.signing = signing;
        this.events = events;
        this.clock = clock;
    }

    @CaseOfficer
    public void answer(CaseFileId id, ThreadId thread, String words, boolean settled, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        var statement = locked(id);
        requireThat(statement.isOpen(), LOCKED);
        var before = commentOf(statement, thread);
        requireThat(!words.isBlank() || before.seenTo() != settled, NOTHING_SAID);
        var after = before.answered(words, settled, officer, null, clock.instant());
        round(statement, thread).replace(thread, after);
        tell(new StatementCommentAnswered(id, before.block(), settled, officer));
    }

    @UnitManager
    public void answerBack(CaseFileId id, ThreadId thread, String words, UserId manager) {
        caseFiles.requireUnit(id, manager);
        var statement = locked(id);
        statement.review().requireReviewable();
        requireThat(!words.isBlank(), NOTHING_SAID);
        var before = commentOf(statement, thread);
        var insteadOf = signing.insteadOf(manager, caseFiles.summaryOf(id).unit());
        round(statement, thread).replace(thread, before.answered(words, false, manager, insteadOf, clock.instant()));
        tell(new StatementCommented(id, before.block(), manager));
    }

    private StrategicStatement locked(CaseFileId id) {
        return statements.lock(id.value()).orElseThrow(() -> new NotFoundRefusal("statement"));
    }

    private ReviewComment commentOf(StrategicStatement statement, ThreadId thread) {
        var comments = round(statement, thread).comments();
        if (thread.number() >= comments.size()) {
            throw new NotFoundRefusal("thread");
        }
        return comments.get(thread.number());
    }

    private ReviewRound round(StrategicStatement statement, ThreadId thread) {
        return rounds.findByStatementIdAndNumber(statement.id(), thread.round())
                .orElseThrow(() -> new NotFoundRefusal("thread"));
    }

    private void tell(StatementAct act) {
        events.publishEvent(act);
    }
}
