package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.PostedLetters;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** The acts of this room that nobody else needs to hear of, besides the trail. */
final class Acts {

    private Acts() {}

    /** An act upon a meeting. */
    private interface OnMeeting extends AuditableEvent {
        LocalDate date();

        @Override
        default Map<String, String> details() {
            return Map.of("date", date().toString());
        }
    }

    /** An act upon a case. */
    private interface OnCase extends AuditableEvent {
        CaseFileId caseFile();

        @Override
        default UUID subject() {
            return caseFile().value();
        }
    }

    @ActName(value = "MeetingPlanned", by = Role.COMMITTEE_SECRETARY)
    record MeetingPlanned(UUID subject, LocalDate date, UserId actor) implements OnMeeting {}

    @ActName(value = "MeetingRearranged", by = Role.COMMITTEE_SECRETARY)
    record MeetingRearranged(UUID subject, LocalDate date, UserId actor) implements OnMeeting {}

    @ActName(value = "AgendaReordered", by = Role.COMMITTEE_SECRETARY)
    record AgendaReordered(UUID subject, LocalDate date, UserId actor) implements OnMeeting {}

    @ActName(value = "MeetingClosed", by = Role.COMMITTEE_SECRETARY)
    record MeetingClosed(UUID subject, LocalDate date, UserId actor) implements OnMeeting {}

    @ActName(value = "NoticeSent", by = Role.COMMITTEE_SECRETARY)
    record NoticeSent(UUID subject, LocalDate date, UserId actor) implements OnMeeting {}

    @ActName(value = "CasePutOnAgenda", by = Role.COMMITTEE_SECRETARY)
    record CasePutOnAgenda(CaseFileId caseFile, LocalDate date, UserId actor) implements OnCase {
        @Override
        public Map<String, String> details() {
            return Map.of("date", date.toString());
        }
    }

    @ActName("CaseProposed")
    record CaseProposed(CaseFileId caseFile, @Nullable LocalDate date, UserId actor) implements OnCase {
        @Override
        public Map<String, String> details() {
            return Map.of("date", date == null ? "" : date.toString());
        }
    }

    @ActName(value = "CaseTakenOffAgenda", by = Role.COMMITTEE_SECRETARY)
    record CaseTakenOffAgenda(CaseFileId caseFile, LocalDate date, UserId actor) implements OnCase {
        @Override
        public Map<String, String> details() {
            return Map.of("date", date.toString());
        }
    }

    @ActName("CaseTakenFromDelegate")
    record CaseTakenFromDelegate(CaseFileId caseFile, UserId actor) implements OnCase {}

    @ActName(value = "DecisionPutOff", by = Role.COMMITTEE_SECRETARY)
    record DecisionPutOff(CaseFileId caseFile, LocalDate date, UserId actor) implements OnCase {
        @Override
        public Map<String, String> details() {
            return Map.of("date", date.toString());
        }
    }

    @ActName("CaseReferredToDelegate")
    record CaseReferredToDelegate(CaseFileId caseFile, UserId actor) implements OnCase {}

    @ActName("ReportSaved")
    record ReportSaved(CaseFileId caseFile, UserId actor) implements OnCase {
        @Override
        public String part() {
            return "";
        }
    }

    @ActName("ReportCompleted")
    record ReportCompleted(CaseFileId caseFile, UserId actor) implements OnCase {}

    @ActName(
            value = "PapersApproved",
            by = {Role.UNIT_MANAGER, Role.DEVELOPMENT_DIRECTOR})
    record PapersApproved(CaseFileId caseFile, UserId actor) implements OnCase {}

    @ActName("ReportReopened")
    record ReportReopened(CaseFileId caseFile, UserId actor) implements OnCase {}

    @ActName("BriefSaved")
    record BriefSaved(CaseFileId caseFile, UserId actor) implements OnCase {
        @Override
        public String part() {
            return "";
        }
    }

    /** What the minutes say of a decision has been laid back into its case. */
    @ActName(value = "ExtractFiled", by = Role.COMMITTEE_SECRETARY)
    record ExtractFiled(CaseFileId caseFile, LocalDate date, int paragraph, UserId actor) implements OnCase {

        @Override
        public Map<String, String> details() {
            var details = new java.util.LinkedHashMap<String, String>();
            details.put("date", date.toString());
            details.put("paragraph", Integer.toString(paragraph));
            return details;
        }
    }

    @ActName("StatementCoSigned")
    record StatementCoSigned(CaseFileId caseFile, UserId actor) implements OnCase {}

    @ActName("LettersMade")
    record LettersMade(CaseFileId caseFile, UserId actor) implements OnCase {}

    @ActName("LetterSent")
    record LetterSent(CaseFileId caseFile, LocalDate date, UserId actor) implements OnCase {

        @Override
        public Map<String, String> details() {
            return Map.of("date", date.toString());
        }
    }

    /** A corrected decision has been sent while its project goes on. */
    @ActName("CorrectionDispatched")
    record CorrectionDispatched(CaseFileId caseFile, UserId actor) implements OnCase {}

    @ActName("LetterKeptBack")
    record LetterKeptBack(CaseFileId caseFile, UserId actor) implements OnCase {}

    /** An act upon one part of a paper. */
    private interface OnPart extends OnCase {
        String section();

        @Override
        default Map<String, String> details() {
            return Map.of("section", section());
        }
    }

    @ActName("ReportDraftUsed")
    record ReportDraftUsed(CaseFileId caseFile, String section, UserId actor) implements OnPart {}

    @ActName("ReportTextKept")
    record ReportTextKept(CaseFileId caseFile, String section, UserId actor) implements OnPart {}

    @ActName("ReportVersionRestored")
    record ReportVersionRestored(CaseFileId caseFile, String section, UserId actor) implements OnPart {}

    @ActName("BriefDraftUsed")
    record BriefDraftUsed(CaseFileId caseFile, String section, UserId actor) implements OnPart {}

    @ActName("BriefTextKept")
    record BriefTextKept(CaseFileId caseFile, String section, UserId actor) implements OnPart {}

    @ActName("BriefVersionRestored")
    record BriefVersionRestored(CaseFileId caseFile, String section, UserId actor) implements OnPart {}

    /** An act upon a letter to the applicant, with its day. */
    private interface OnDay extends OnCase {
        LocalDate day();

        @Override
        default Map<String, String> details() {
            return Map.of("day", day().toString());
        }
    }

    @ActName("PartyCommunicationWritten")
    record PartyCommunicationWritten(CaseFileId caseFile, LocalDate day, UserId actor) implements OnDay {}

    @ActName("PartyCommunicationSent")
    record PartyCommunicationSent(CaseFileId caseFile, LocalDate day, UserId actor) implements OnDay {}

    @ActName("PartyCommunicationPosted")
    record PartyCommunicationPosted(CaseFileId caseFile, UserId actor) implements OnCase {}

    /** A letter that somebody gave to the mail came back; the case's officer hears of it besides. */
    @ActName("PartyCommunicationNotPosted")
    record PartyCommunicationNotPosted(
            CaseFileId caseFile, UserId actor, PostedLetters.Obstacle obstacle, UserId officer) implements OnCase {
        @Override
        public Map<String, String> details() {
            var facts = new LinkedHashMap<String, String>();
            facts.put("obstacle", obstacle.name());
            facts.put("receiver", officer.value());
            return facts;
        }
    }

    @ActName("PartyCommunicationAnswered")
    record PartyCommunicationAnswered(CaseFileId caseFile, LocalDate day, UserId actor) implements OnDay {}

    @ActName("PartyCommunicationWithdrawn")
    record PartyCommunicationWithdrawn(CaseFileId caseFile, UserId actor) implements OnCase {}

    @ActName("PartyCommunicationWaived")
    record PartyCommunicationWaived(CaseFileId caseFile, UserId actor) implements OnCase {}
}
