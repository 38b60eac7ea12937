package se.vagval.casefile.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.domain.ApplicationRevising;
import se.vagval.casefile.domain.FundingApplication;
import se.vagval.casefile.domain.RegistrationDraft;
import se.vagval.casefile.web.RevisionController.RevisionPage;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.Framework;
import se.vagval.web.Clash;
import se.vagval.web.Swedish;

/** The page where a registered application is changed. */
@Component
class RevisionPages {

    private final CaseFiles caseFiles;
    private final ApplicationRevising revision;
    private final ApplicationPages applications;
    private final ApplicationText text;
    private final Framework framework;
    private final Users users;
    private final Trails trails;

    RevisionPages(
            CaseFiles caseFiles,
            ApplicationRevising revision,
            ApplicationPages applications,
            ApplicationText text,
            Framework framework,
            Users users,
            Trails trails) {
        this.caseFiles = caseFiles;
        this.revision = revision;
        this.applications = applications;
        this.text = text;
        this.framework = framework;
        this.users = users;
        this.trails = trails;
    }

    RevisionPage of(CaseFileId id, RevisionForm form, @Nullable Clash clash, @Nullable RegistrationDraft resumed) {
        var summary = caseFiles.summaryOf(id);
        return new RevisionPage(
                summary,
                trails.to(summary),
                applications.formPage(
                        framework.version(summary.frameworkVersion()), summary.received(), form.application()),
                clash,
                resumed == null ? null : Swedish.stamp(resumed.savedAt()));
    }

    ApplicationDetails read(CaseFileId id, RevisionForm form, BindingResult errors, UserId person) {
        var details = FormReader.read(form.application(), errors, "application.");
        Findings.reject(revision.check(id, details, person), form.deviationsConfirmed(), errors, "application.");
        return details;
    }

    /** Only what differs: theirs beside yours. */
    Clash clash(CaseFileId id, FundingApplication theirs, ApplicationDetails yours) {
        var version = framework.version(caseFiles.summaryOf(id).frameworkVersion());
        var fields = text.compared(yours, theirs.details(), version).stream()
                .map(it -> new Clash.Field(it.label(), it.before(), it.text()))
                .toList();
        return new Clash(users.nameOf(theirs.savedBy()), Swedish.stamp(theirs.savedAt()), theirs.number(), fields);
    }
}
