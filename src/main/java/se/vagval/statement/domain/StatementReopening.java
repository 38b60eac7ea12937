package se.vagval.statement.domain;

import static se.vagval.statement.StatementRefusal.Reason.NOTHING_SAID;
import static se.vagval.statement.StatementRefusal.Reason.NOT_APPROVED;
import static se.vagval.statement.StatementRefusal.requireThat;

import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseProgress;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.DecisionRecorder;
import se.vagval.identity.Role;
import se.vagval.identity.StandIn;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.statement.StatementProgress;
import se.vagval.statement.StatementRefusal;
import se.vagval.statement.StatementReopened;

/** Ny utgåva. An approved statement is opened again: to put a mistake right, or because the case was referred back. */
@Service
@Transactional
public class StatementReopening implements StatementProgress {

    private final StatementRepository statements;
    private final CaseFiles caseFiles;
    private final CaseProgress progress;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatementReopening(
            StatementRepository statements,
            CaseFiles caseFiles,
            CaseProgress progress,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.caseFiles = caseFiles;
        this.progress = progress;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /** The officer puts a mistake right before the case is sent to be decided; the new edition is approved anew. */
    @CaseOfficer
    public void reopen(CaseFileId id, String reason, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        open(id, reason, officer, null);
        progress.statementReopened(id, officer);
    }

    @Override
    @DecisionRecorder
    public void referredBack(CaseFileId id, String reason, UserId recorder) {
        open(id, reason, recorder, insteadOf(recorder));
        progress.referredBack(id, recorder);
    }

    /** For whom a deputy of the secretary or the director sends the case back. */
    private @Nullable String insteadOf(UserId recorder) {
        var person = users.person(recorder);
        return Stream.of(Role.COMMITTEE_SECRETARY, Role.DEVELOPMENT_DIRECTOR)
                .flatMap(it -> person.insteadOf(it).stream())
                .findFirst()
                .map(StandIn::name)
                .orElse(null);
    }

    private void open(CaseFileId id, String reason, UserId by, @Nullable String insteadOf) {
        requireThat(!reason.isBlank(), NOTHING_SAID);
        var statement = statements.lock(id.value()).orElseThrow(() -> new StatementRefusal(NOT_APPROVED));
        statement.review().reopen(LastReturn.reopening(reason.strip(), by, insteadOf, clock.instant()));
        statements.flush();
        events.publishEvent(new StatementReopened(id, by));
    }
}
