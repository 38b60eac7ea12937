package se.vagval.casefile;

import java.time.LocalDate;
import java.util.List;
import se.vagval.identity.UserId;

/** Frister, as the portal's own clock asks for them; nobody's role is asked, so no page may use it. */
public interface CaseDeadlines {

    /** An undecided case and the day the party may ask for a decision of it. */
    record OpenCase(CaseFileId id, UserId officer, LocalDate decisionBy) {}

    /** The undecided cases with an officer whose day lies between the two, both included, soonest first. */
    List<OpenCase> decisionsDue(LocalDate from, LocalDate to, int limit);

    /** What a day in a case is about. */
    enum DayKind {
        DECISION,
        SUPPLEMENT
    }

    /** A day in one of an officer's cases. */
    record CaseDay(DayKind kind, CaseFileId id, RegistryNumber registryNumber, LocalDate day) {}

    /** The days of the officer's undecided cases between the two, both included, soonest first. */
    List<CaseDay> ofOfficer(UserId officer, LocalDate from, LocalDate to, int limit);
}
