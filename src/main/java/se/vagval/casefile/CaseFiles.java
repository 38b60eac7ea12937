package se.vagval.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationContent.NoteText;
import se.vagval.identity.UserId;

/** What other modules may ask about case files. A case that does not exist is answered with {@code se.vagval.web.NotFoundRefusal}. */
public interface CaseFiles {

    CaseFileSummary summaryOf(CaseFileId id);

    /** Several at once, in one statement. */
    List<CaseFileSummary> summariesOf(Collection<CaseFileId> ids);

    /** The same, in the order in which they are asked for. */
    List<CaseFileSummary> inOrder(List<CaseFileId> ids);

    /** The latest registered version with its notes. */
    ApplicationContent applicationOf(CaseFileId id);

    /** Sökt stöd: the form of support, and the financing. */
    record AppliedSupport(String form, List<FinancingLine> financing) {}

    /** What the latest registered version applies for alone, in one statement. */
    AppliedSupport supportOf(CaseFileId id);

    /** The mail address that the applicant gave; empty when none was given. */
    String mailAddressOf(CaseFileId id);

    /** The applicant's organisation number, ten digits; empty when there is none, or none that checks out. */
    String organisationOf(CaseFileId id);

    /** The same of several cases at once, in one statement. */
    Map<CaseFileId, List<FinancingLine>> financingOf(Collection<CaseFileId> ids);

    /**
     * Unmarked cases that have come in from that day on and whose judgement the reader may see, newest first, at most
     * {@code limit}: what is closed takes no room of what is open.
     */
    List<CaseFileSummary> openSince(LocalDate day, UserId reader, int limit);

    /** How many that came in from that day on are none of those. */
    int closedSince(LocalDate day, UserId reader);

    /** The notes of the case, oldest first, in one statement. */
    List<NoteText> notesOf(CaseFileId id);

    /** Whether a supplement has been asked for and not been answered. */
    boolean hasOpenSupplement(CaseFileId id);

    /** The days on which the applicant answered what was asked for, oldest first. */
    List<LocalDate> supplementedOn(CaseFileId id);

    /** Cases in any of the states, oldest first; for work lists, at most {@code limit}. */
    List<CaseFileSummary> inStatus(Collection<CaseStatus> states, int limit);

    /** Cases in the state but for those, oldest first, that are open to the reader: the others take no room of theirs. */
    List<CaseFileSummary> openInStatus(CaseStatus status, Collection<CaseFileId> leftOut, UserId reader, int limit);

    /** Lets one act at a time go on in the case: for acts that rest on what others may be doing in it at the same moment. */
    void hold(CaseFileId id);

    /** Refuses with {@link CaseRefusal} unless the person is the case's officer without a conflict of interest. */
    void requireOfficer(CaseFileId id, UserId person);

    /** Refuses with {@link CaseRefusal} who is neither its officer nor takes part in an open occasion to write in it. */
    void requireWriter(CaseFileId id, UserId person);

    /** Whether that would refuse nothing; no statement for the officer. */
    boolean isWriter(CaseFileSummary caseFile, UserId person);

    /** Refuses unless the person belongs to the case's unit and has no conflict of interest. */
    void requireUnit(CaseFileId id, UserId manager);
}
