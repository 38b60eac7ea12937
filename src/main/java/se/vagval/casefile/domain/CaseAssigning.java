package se.vagval.casefile.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.domain.CaseAct.CaseHandedOver;
import se.vagval.casefile.domain.CaseAct.CaseTaken;
import se.vagval.identity.CaseArranger;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** Tilldelning. An officer takes a case nobody has; the officer or the unit's manager hands it over. */
@Service
@Transactional
public class CaseAssigning {

    private final CaseAccess access;
    private final CaseFiles caseFiles;
    private final Users users;
    private final FormerOfficers formerOfficers;
    private final ApplicationEventPublisher events;

    CaseAssigning(
            CaseAccess access,
            CaseFiles caseFiles,
            Users users,
            FormerOfficers formerOfficers,
            ApplicationEventPublisher events) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.users = users;
        this.formerOfficers = formerOfficers;
        this.events = events;
    }

    @CaseOfficer
    public void take(CaseFileId id, UserId officer) {
        var caseFile = access.open(CasePermission.TAKE, id, officer);
        caseFile.take(officer, users.person(officer).unit());
        events.publishEvent(new CaseTaken(id, officer));
    }

    /** Of those of the cases that are open to the person, in their order, why each cannot be handed over, if it cannot. */
    @Transactional(readOnly = true)
    @CaseArranger
    public SequencedMap<CaseFileSummary, Optional<Reason>> assignable(List<CaseFileId> ids, UserId by) {
        var refusals = access.refusalsOf(CasePermission.ASSIGN, ids, by);
        var seen = access.insightsOf(by, ids);
        var answers = new LinkedHashMap<CaseFileSummary, Optional<Reason>>();
        caseFiles.summariesOf(ids).stream()
                .filter(it -> seen.get(it.id()) != null && seen.get(it.id()).isOpen())
                .sorted(Comparator.comparing(it -> ids.indexOf(it.id())))
                .forEach(it -> answers.put(
                        it,
                        Optional.ofNullable(refusals.get(it.id()))
                                .or(() -> CaseStep.WITHDRAW.isAllowedFrom(it.status())
                                        ? Optional.empty()
                                        : Optional.of(Reason.WRONG_STATE))));
        return answers;
    }

    /** By the case's officer, or by the manager of its unit. Nobody gets a case whose conflict of interest would close it. */
    @CaseArranger
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
        caseFile.officer().ifPresent(it -> formerOfficers.note(id, it));
        caseFile.handOver(receiver, person.unit());
    }
}
