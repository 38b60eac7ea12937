package se.vagval.casefile.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.ConflictDeclarations;
import se.vagval.casefile.domain.CaseAct.ConflictDeclared;
import se.vagval.casefile.domain.CaseAct.NoConflictDeclared;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;

/** Jäv. Everybody who works with a case says first whether anything ties them to it. */
@Service
@Transactional
@SignedIn
public class ConflictDeclaring implements ConflictDeclarations {

    private final ConflictDeclarationRepository declarations;
    private final CaseFileRepository caseFiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConflictDeclaring(
            ConflictDeclarationRepository declarations,
            CaseFileRepository caseFiles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.declarations = declarations;
        this.caseFiles = caseFiles;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses whoever has declared a conflict: that is taken back by somebody else. */
    public void declareFree(CaseFileId id, UserId person) {
        declare(id, person, false, "");
    }

    /** @param ground what ties the person to the case; may be left out, nobody has to tell */
    @Override
    public void declareConflict(CaseFileId id, UserId person, String ground) {
        declare(id, person, true, ground);
    }

    @Transactional(readOnly = true)
    public Optional<ConflictDeclaration> latest(CaseFileId id, UserId person) {
        return declarations.findFirstByCaseFileAndPersonOrderByDeclaredAtDesc(id.value(), person.value());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UserId> conflictedIn(CaseFileId id) {
        return declarations.standingIn(id.value()).stream()
                .map(ConflictDeclaration::person)
                .collect(Collectors.toSet());
    }

    private void declare(CaseFileId id, UserId person, boolean conflicted, String ground) {
        caseFiles.get(id);
        var before = latest(id, person);
        if (before.filter(it -> it.saysTheSameAs(conflicted, ground)).isPresent()) {
            return;
        }
        if (!conflicted && before.filter(ConflictDeclaration::conflicted).isPresent()) {
            throw new CaseRefusal(Reason.CONFLICT_OF_INTEREST);
        }
        // insight is asked for in plain SQL, which sees only what has been written
        declarations.saveAndFlush(new ConflictDeclaration(id, person, conflicted, ground, clock.instant()));
        events.publishEvent(conflicted ? new ConflictDeclared(id, person) : new NoConflictDeclared(id, person));
    }
}
