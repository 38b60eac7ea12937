package se.vagval.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** What other modules may ask about the conditions of grants. */
public interface Conditions {

    /**
     * What the person watches and is due by the day, or has no day yet; soonest first, in one statement. That after the
     * one, or the first.
     */
    List<Due> waitingFor(UserId owner, LocalDate until, @Nullable UUID after, int limit);

    /** What the person watches and has a day between the two, both included; soonest first, in one statement. */
    List<Due> dueOf(UserId owner, LocalDate from, LocalDate until, int limit);

    /** The cases in which the applicant of this one has left conditions open, once for each condition, in one statement. */
    List<CaseFileId> openElsewhere(CaseFileId caseFile);

    /** Villkor som väntar; no day means that nobody has set one. */
    record Due(
            UUID id,
            CaseFileId caseFile,
            String text,
            @Nullable LocalDate due) {}
}
