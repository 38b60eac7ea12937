package se.vagval.casefile.domain;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.domain.CaseAct.ConflictLifted;
import se.vagval.identity.UserId;

/**
 * Prövning av jäv. A declared conflict of interest stands until somebody else, the manager of the case's unit or the
 * director, has tried it and says why it does not hold.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('UNIT_MANAGER', 'DEVELOPMENT_DIRECTOR')")
public class ConflictLifting {

    private final ConflictDeclarationRepository declarations;
    private final CaseAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConflictLifting(
            ConflictDeclarationRepository declarations,
            CaseAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.declarations = declarations;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The conflicts that stand in the case. */
    @Transactional(readOnly = true)
    public List<ConflictDeclaration> standingIn(CaseFileId id, UserId manager) {
        access.require(CasePermission.LIFT_CONFLICT, id, manager);
        return declarations.standingIn(id.value());
    }

    public void lift(CaseFileId id, UserId person, String reason, UserId manager) {
        if (person.equals(manager)) {
            throw new CaseRefusal(Reason.OWN_CONFLICT);
        }
        access.open(CasePermission.LIFT_CONFLICT, id, manager);
        if (reason.isBlank()) {
            throw new CaseRefusal(Reason.FIELDS_MISSING);
        }
        if (declarations.standingIn(id.value()).stream()
                .noneMatch(it -> it.person().equals(person))) {
            throw new CaseRefusal(Reason.CONFLICT_NOT_DECLARED);
        }
        declarations.saveAndFlush(ConflictDeclaration.lifted(id, person, manager, reason.strip(), clock.instant()));
        events.publishEvent(new ConflictLifted(id, manager, person));
    }
}
