package se.vagval.calibration.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.identity.UserId;

/** Handläggarmöte. Cases that officers go through together, each with a note of what was said. */
public record OfficerMeeting(UUID id, String title, LocalDate day, UserId plannedBy, int cases) {

    /** Det som står om ett ärende; {@code saves} counts what has been written over. */
    public record Item(
            CaseFileId caseFile,
            String note,
            int saves,
            @Nullable UserId notedBy,
            @Nullable Instant notedAt) {}

    /**
     * A case of the meeting as the reader may see it: without its summary when it is closed, without its note when blind or
     * when the question of conflict has not been answered.
     */
    public record Shown(
            CaseFileId caseFile,
            @Nullable CaseFileSummary summary,
            String note,
            boolean blind,
            boolean undeclared,
            boolean noted) {

        public boolean isClosed() {
            return summary == null;
        }
    }

    /** The meeting with its cases. */
    public record Sheet(OfficerMeeting meeting, List<Shown> cases, boolean planner) {}

    /** One case of the meeting, for whoever writes its note. */
    public record NoteSheet(OfficerMeeting meeting, CaseFileSummary caseFile, Item item, String notedByName) {}
}
