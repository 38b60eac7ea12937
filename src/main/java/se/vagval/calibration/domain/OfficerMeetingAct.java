package se.vagval.calibration.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Händelse kring ett handläggarmöte: of the meeting itself, or of one of its cases and then filed with that. */
public sealed interface OfficerMeetingAct extends AuditableEvent {

    /** Planerade ett handläggarmöte. */
    @ActName("OfficerMeetingPlanned")
    record OfficerMeetingPlanned(UUID subject, UserId actor, LocalDate day) implements OfficerMeetingAct {
        @Override
        public Map<String, String> details() {
            return Map.of("day", day.toString());
        }
    }

    /** Tog upp ärendet på ett handläggarmöte. */
    @ActName("CaseBroughtToOfficers")
    record CaseBroughtToOfficers(CaseFileId caseFile, UserId actor, LocalDate day) implements OfficerMeetingAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("day", day.toString());
        }
    }

    /** Tog bort ärendet från ett handläggarmöte. */
    @ActName("CaseTakenFromOfficers")
    record CaseTakenFromOfficers(CaseFileId caseFile, UserId actor, LocalDate day) implements OfficerMeetingAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("day", day.toString());
        }
    }

    /** Antecknade om ärendet vid ett handläggarmöte. */
    @ActName("OfficersNoteSaved")
    record OfficersNoteSaved(CaseFileId caseFile, UserId actor, LocalDate day) implements OfficerMeetingAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }

        @Override
        public @Nullable String part() {
            return day.toString();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("day", day.toString());
        }
    }
}
