package se.vagval.casefile.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationContent.NoteText;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.OrganisationNumber;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;

/** Answers what the other rooms ask about cases. */
@Service
@SignedIn
@Transactional(readOnly = true)
class CaseFileDirectory implements CaseFiles {

    private final CaseFileRepository caseFiles;
    private final FundingApplicationRepository applications;
    private final FileNoteRepository notes;
    private final SupplementRequestRepository supplements;
    private final CaseAccess access;

    CaseFileDirectory(
            CaseFileRepository caseFiles,
            FundingApplicationRepository applications,
            FileNoteRepository notes,
            SupplementRequestRepository supplements,
            CaseAccess access) {
        this.caseFiles = caseFiles;
        this.applications = applications;
        this.notes = notes;
        this.supplements = supplements;
        this.access = access;
    }

    @Override
    public CaseFileSummary summaryOf(CaseFileId id) {
        return Summaries.of(caseFiles.get(id));
    }

    @Override
    public List<CaseFileSummary> summariesOf(Collection<CaseFileId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return caseFiles.findAllById(ids.stream().map(CaseFileId::value).toList()).stream()
                .map(Summaries::of)
                .toList();
    }

    @Override
    public ApplicationContent applicationOf(CaseFileId id) {
        var application = applications.latestOf(id.value()).orElseThrow(() -> new NotFoundRefusal("application"));
        var details = application.details();
        return new ApplicationContent(
                application.getId(),
                application.number(),
                details.texts(),
                details.projectStart(),
                details.projectEnd(),
                details.supportForm(),
                details.funds(),
                details.municipalities(),
                details.actors(),
                details.budget(),
                details.financing(),
                notesOf(id));
    }

    @Override
    public AppliedSupport supportOf(CaseFileId id) {
        return applications
                .latestOf(id.value())
                .map(it -> new AppliedSupport(
                        it.details().supportForm(), it.details().financing()))
                .orElseThrow(() -> new NotFoundRefusal("application"));
    }

    @Override
    public String mailAddressOf(CaseFileId id) {
        return applications
                .latestOf(id.value())
                .map(it -> it.details().contact().email())
                .orElse("");
    }

    @Override
    public String organisationOf(CaseFileId id) {
        var typed = applications
                .latestOf(id.value())
                .map(it -> it.details().applicant().organisationNumber())
                .orElse("");
        return OrganisationNumber.isValid(typed) ? typed.replace("-", "") : "";
    }

    @Override
    public Map<CaseFileId, List<FinancingLine>> financingOf(Collection<CaseFileId> ids) {
        var values = ids.stream().map(CaseFileId::value).toList();
        return values.isEmpty()
                ? Map.of()
                : applications.latestOf(values).stream()
                        .collect(Collectors.toMap(
                                FundingApplication::caseFile, it -> it.details().financing()));
    }

    @Override
    public List<CaseFileSummary> openSince(LocalDate day, UserId reader, int limit) {
        return inOrder(access.openSince(day, reader, limit));
    }

    @Override
    public int closedSince(LocalDate day, UserId reader) {
        return access.closedSince(day, reader);
    }

    @Override
    public List<NoteText> notesOf(CaseFileId id) {
        return notes.findByCaseFileOrderByHeldOnAscWrittenAtAsc(id.value()).stream()
                .map(it -> new NoteText(it.getId(), it.heading(), it.heldOn(), it.text()))
                .toList();
    }

    @Override
    public boolean hasOpenSupplement(CaseFileId id) {
        return caseFiles.get(id).status() == CaseStatus.SUPPLEMENT_REQUESTED;
    }

    @Override
    public List<LocalDate> supplementedOn(CaseFileId id) {
        return supplements.answeredDays(id.value());
    }

    @Override
    public List<CaseFileSummary> inStatus(Collection<CaseStatus> states, int limit) {
        if (states.isEmpty()) {
            return List.of();
        }
        return caseFiles.inStatus(states, Limit.of(limit)).stream()
                .map(Summaries::of)
                .toList();
    }

    @Override
    public List<CaseFileSummary> openInStatus(
            CaseStatus status, Collection<CaseFileId> leftOut, UserId reader, int limit) {
        return inOrder(access.openInStatus(status, leftOut, reader, limit));
    }

    @Override
    public List<CaseFileSummary> inOrder(List<CaseFileId> ids) {
        var known = summariesOf(ids).stream().collect(Collectors.toMap(CaseFileSummary::id, it -> it));
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(CaseFileId id) {
        caseFiles.hold(id.value()).orElseThrow(() -> new NotFoundRefusal("case file"));
    }

    @Override
    public void requireOfficer(CaseFileId id, UserId person) {
        access.requireOfficer(id, person);
    }

    @Override
    public void requireWriter(CaseFileId id, UserId person) {
        access.require(CasePermission.WRITE, id, person);
    }

    @Override
    public boolean isWriter(CaseFileSummary caseFile, UserId person) {
        return person.equals(caseFile.officer()) || access.isAllowed(CasePermission.WRITE, caseFile.id(), person);
    }

    @Override
    public void requireUnit(CaseFileId id, UserId manager) {
        access.requireUnit(id, manager);
    }
}
