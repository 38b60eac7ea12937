package se.vagval.casefile.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.ApplicationFinding;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.FormalChecks;
import se.vagval.casefile.GateReopening;
import se.vagval.casefile.domain.CaseAct.ApplicationRevised;
import se.vagval.casefile.domain.GateAct.GatesReopened;
import se.vagval.identity.CaseReader;
import se.vagval.identity.Registrar;
import se.vagval.identity.UserId;
import se.vagval.strategy.FormOfSupport;
import se.vagval.strategy.Framework;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

/** Ansökans versioner. A registered application is changed by adding a version; a save without change adds none. */
@Service
@Transactional
public class ApplicationRevising {

    private final FundingApplicationRepository applications;
    private final CaseAccess access;
    private final Framework framework;
    private final FormalChecks checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplicationRevising(
            FundingApplicationRepository applications,
            CaseAccess access,
            Framework framework,
            FormalChecks checks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.access = access;
        this.framework = framework;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    @CaseReader
    @Transactional(readOnly = true)
    public FundingApplication latest(CaseFileId id) {
        return applications.latestOf(id.value()).orElseThrow(() -> new NotFoundRefusal("application"));
    }

    @CaseReader
    @Transactional(readOnly = true)
    public Optional<FundingApplication> version(CaseFileId id, int number) {
        return applications.findByCaseFileAndNumber(id.value(), number);
    }

    @CaseReader
    @Transactional(readOnly = true)
    public List<VersionLine> versionsOf(CaseFileId id) {
        return applications.versionsOf(id.value());
    }

    /** Refuses when the person may not change the application, or nobody may any longer. */
    @Registrar
    @Transactional(readOnly = true)
    public void requireRevisable(CaseFileId id, UserId person) {
        if (!access.requireOfficerOrRegistrar(id, person).isOpenToRevision()) {
            throw new CaseRefusal(Reason.WRONG_STATE);
        }
    }

    @Registrar
    @Transactional(readOnly = true)
    public List<ApplicationFinding> check(CaseFileId id, ApplicationDetails details, UserId person) {
        var caseFile = access.requireOfficerOrRegistrar(id, person);
        return ApplicationCheck.of(details, caseFile.received(), framework.version(caseFile.frameworkVersion()));
    }

    /**
     * Saves the details as the next version.
     *
     * @param base the version the writer started from; refuses when somebody has saved another since
     * @return the number of the version that now holds
     */
    @Registrar
    public int revise(CaseFileId id, UserId person, int base, ApplicationDetails details, boolean deviationsConfirmed) {
        var caseFile = access.requireOfficerOrRegistrar(id, person);
        var latest = latest(id);
        if (latest.details().equals(details)) {
            return latest.number();
        }
        EditedMeanwhileRefusal.requireSame(base, latest.number());
        ApplicationCheck.refuseUnlessRegistrable(check(id, details, person), deviationsConfirmed);
        return next(caseFile, latest, details, person);
    }

    /**
     * Bekräftad finansiering. A source of money is confirmed in the latest version, whatever the rest of it is like.
     *
     * @return whether the line stands there as it was shown
     */
    @Registrar
    public boolean confirm(CaseFileId id, UserId person, int row, String source, long amount) {
        var caseFile = access.requireOfficerOrRegistrar(id, person);
        if (!caseFile.isOpenToRevision()) {
            throw new CaseRefusal(Reason.WRONG_STATE);
        }
        var latest = latest(id);
        var details = latest.details().confirming(row, source, amount);
        details.filter(it -> !it.equals(latest.details())).ifPresent(it -> next(caseFile, latest, it, person));
        return details.isPresent();
    }

    /**
     * Kompletterade fält. What the applicant has answered is added to the fields it belongs in, as the next version.
     *
     * @return its number; nothing when no field was said
     */
    @Registrar
    public Optional<Integer> add(CaseFileId id, UserId person, Map<ApplicationField, String> additions) {
        if (additions.isEmpty()) {
            return Optional.empty();
        }
        var caseFile = access.requireOfficerOrRegistrar(id, person);
        if (!caseFile.isOpenToRevision()) {
            throw new CaseRefusal(Reason.WRONG_STATE);
        }
        var latest = latest(id);
        return Optional.of(next(caseFile, latest, latest.details().adding(additions), person));
    }

    private int next(CaseFile caseFile, FundingApplication latest, ApplicationDetails details, UserId person) {
        var id = caseFile.id();
        var next = latest.number() + 1;
        caseFile.revise(Headline.of(details, next, framework.version(caseFile.frameworkVersion())));
        applications.save(new FundingApplication(id, next, details, person, clock.instant()));
        var reopened = reopen(caseFile, latest.details(), details, person);
        events.publishEvent(
                reopened.isEmpty()
                        ? new ApplicationRevised(id, person, next)
                        : new GatesReopened(id, person, next, String.join(", ", reopened)));
        return next;
    }

    /** Nobody is held to have judged what was never asked: a form of support may word a gate as the opposite of what it was. */
    private Set<String> reopen(CaseFile caseFile, ApplicationDetails before, ApplicationDetails now, UserId person) {
        if (before.supportForm().equals(now.supportForm())) {
            return Set.of();
        }
        var version = framework.version(caseFile.frameworkVersion());
        var reworded = FormOfSupport.reworded(
                FormOfSupport.gates(version, before.supportForm()), FormOfSupport.gates(version, now.supportForm()));
        return checks.reopen(caseFile.id(), reworded, GateReopening.SUPPORT_FORM, person);
    }
}
