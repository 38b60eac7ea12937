package se.vagval.casefile.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.ApplicationDraft;
import se.vagval.casefile.ApplicationFinding;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.Registrations;
import se.vagval.casefile.domain.CaseAct.CaseRegistered;
import se.vagval.identity.Registrar;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.Framework;

/** Registrering. The registrar's side of a case: an application that came in becomes a case with a registry number. */
@Service
@Transactional
public class CaseRegistering implements Registrations {

    private final CaseFileRepository caseFiles;
    private final FundingApplicationRepository applications;
    private final Framework framework;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseRegistering(
            CaseFileRepository caseFiles,
            FundingApplicationRepository applications,
            Framework framework,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.applications = applications;
        this.framework = framework;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Registrar
    @Transactional(readOnly = true)
    public List<ApplicationFinding> check(ApplicationDraft draft) {
        var findings = new ArrayList<ApplicationFinding>();
        if (draft.channel().isBlank()) {
            findings.add(ApplicationFinding.of(ApplicationFinding.Code.CHANNEL_MISSING, "channel"));
        }
        if (draft.received().isAfter(LocalDate.now(clock))) {
            findings.add(
                    ApplicationFinding.of(ApplicationFinding.Code.RECEIVED_IN_FUTURE, "received", draft.received()));
        }
        if (!users.handlingUnits().containsKey(draft.unit())) {
            findings.add(ApplicationFinding.of(ApplicationFinding.Code.UNIT_WITHOUT_OFFICERS, "unit"));
        }
        findings.addAll(ApplicationCheck.of(draft.details(), draft.received(), framework.inForceOn(draft.received())));
        return findings;
    }

    @Override
    @Registrar
    @Transactional(readOnly = true)
    public boolean isTaken(String registryNumber) {
        return caseFiles.existsByRegistryNumber(registryNumber);
    }

    @Override
    @Registrar
    public CaseFileId register(ApplicationDraft draft, UserId registrar) {
        ApplicationCheck.refuseUnlessRegistrable(check(draft), draft.deviationsConfirmed());
        if (caseFiles.existsByRegistryNumber(draft.registryNumber().value())) {
            throw new CaseRefusal(CaseRefusal.Reason.REGISTRY_NUMBER_TAKEN);
        }
        var version = framework.inForceOn(draft.received());
        var caseFile = CaseFile.receive(
                draft.registryNumber(),
                draft.received(),
                draft.channel(),
                version.id(),
                draft.unit(),
                Headline.of(draft.details(), 1, version));
        caseFile.register(draft.officer(), draft.secrecyMark(), clock.instant());
        caseFiles.saveAndFlush(caseFile);
        applications.save(new FundingApplication(caseFile.id(), 1, draft.details(), registrar, clock.instant()));
        events.publishEvent(new CaseRegistered(
                caseFile.id(), registrar, draft.registryNumber().value()));
        return caseFile.id();
    }
}
