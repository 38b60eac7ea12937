package se.vagval.casefile.domain;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.domain.CaseAct.CaseHandedOver;
import se.vagval.casefile.domain.CaseAct.CaseTaken;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** Tilldelning. An officer takes a case nobody has; the officer or the unit's manager hands it over. */
@Service
@Transactional
public class CaseAssigning {

    private final CaseAccess access;
    private final Users users;
    private final ApplicationEventPublisher events;

    CaseAssigning(CaseAccess access, Users users, ApplicationEventPublisher events) {
        this.access = access;
        this.users = users;
        this.events = events;
    }

    @CaseOfficer
    public void take(CaseFileId id, UserId officer) {
        var caseFile = access.open(CasePermission.TAKE, id, officer);
        caseFile.take(officer, users.person(officer).unit());
        events.publishEvent(new CaseTaken(id, officer));
    }

    /** By the case's officer, or by the manager of its unit. Nobody gets a case whose conflict of interest would close it. */
    @PreAuthorize("hasAnyRole('CASE_OFFICER', 'REGIONAL_STRATEGIST', 'UNIT_MANAGER')")
    public void handOver(CaseFileId id, UserId by, UserId receiver) {
        var caseFile = access.open(CasePermission.ASSIGN, id, by);
        var person = users.find(receiver)
                .filter(it -> it.enabled() && (it.has(Role.CASE_OFFICER) || it.has(Role.REGIONAL_STRATEGIST)))
                .orElseThrow(() -> new CaseRefusal(Reason.FIELDS_MISSING));
        if (caseFile.officer().filter(receiver::equals).isPresent()) {
            return;
        }
        if (access.factsOf(id, person).standing() == ConflictStanding.CONFLICTED) {
            throw new CaseRefusal(Reason.RECEIVER_CONFLICTED);
        }
        // Told first: whoever stands in for the manager does so in the unit that the case leaves.
        events.publishEvent(new CaseHandedOver(id, by, receiver));
        caseFile.handOver(receiver, person.unit());
    }
}
