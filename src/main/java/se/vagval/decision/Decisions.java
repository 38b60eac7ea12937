package se.vagval.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.UnitId;

/** What other modules may ask about meetings and decisions. */
public interface Decisions {

    /** The next meeting on or after the day. */
    Optional<MeetingSummary> nextMeeting(LocalDate day);

    /** Meetings on or after the day with the number of cases on each agenda, soonest first. */
    List<MeetingSummary> comingMeetings(LocalDate day);

    /** Planned meetings, also those whose day has passed and that still have undecided cases, soonest first. */
    List<MeetingSummary> openMeetings();

    /** On which meeting's agenda each case stands, if any. */
    Map<CaseFileId, LocalDate> meetingsOf(Collection<CaseFileId> caseFiles);

    /** The agenda of one meeting in its order; empty when there is no such meeting. */
    List<AgendaEntry> agendaOf(MeetingId meeting);

    /**
     * The units' cases in any of the states whose papers the officer has declared complete and nobody else has approved
     * yet, oldest first; those after the one, or the first.
     */
    List<CaseFileId> papersToApprove(
            Collection<UnitId> units, Collection<CaseStatus> states, @Nullable UUID after, int limit);

    /** Cases that wait with the committee and stand on no agenda yet, oldest first; those after the one, or the first. */
    List<ProposedEntry> proposals(@Nullable UUID after, int limit);

    /** What waits for the delegate's decision, oldest first. */
    List<DelegatedEntry> waitingForDelegate(int limit);

    /** The decision in force in a case, if any. */
    Optional<DecisionSummary> decisionOf(CaseFileId caseFile);

    /** What the case is proposed to be given: by its approved statement, else all that is applied for. Nought is unknown. */
    long proposedIn(CaseFileSummary caseFile);

    /** What the decision in force demands, in the words it was decided with; nothing when no money was granted. */
    Terms termsOf(CaseFileId caseFile);

    /** Those of its conditions that, by the statement it rests on, are to be met before anything is given. */
    Set<String> metBeforehand(CaseFileId caseFile);

    /** Villkor och förbehåll: what binds this grant, and what is reserved for the applicant's next step. */
    record Terms(List<String> conditions, List<String> reservations) {

        public static final Terms NONE = new Terms(List.of(), List.of());

        public Terms {
            conditions = List.copyOf(conditions);
            reservations = List.copyOf(reservations);
        }
    }
    /** The papers that the decision was made on and those it has given the case, for whoever may read them. */
    List<CasePaper> papersOf(CaseFileId caseFile);

    /** One of them as the PDF it became. */
    byte[] paperOf(CaseFileId caseFile, CasePaper paper);

    /** Beslutshandling; the kind by the name its word stands under ({@code PaperKind.<kind>}), and to whom a letter is. */
    record CasePaper(UUID id, String kind, LocalDate day, String whom) {}

    /** Sammanträde i korthet; {@code packetDue} is the day the members are to have the papers. */
    record MeetingSummary(MeetingId id, LocalDate date, int cases, int undecided, LocalDate packetDue) {}

    /** Punkt på dagordningen i korthet. */
    record AgendaEntry(int number, CaseFileId caseFile, String registryNumber, String title, boolean undecided) {}

    /** Ärende som är föreslaget till nämnden; no meeting when the officer left it to the secretary, or it has passed. */
    record ProposedEntry(
            CaseFileId caseFile,
            String registryNumber,
            String title,
            @Nullable MeetingId meeting) {}

    /** Ärende som väntar på delegationsbeslut. */
    record DelegatedEntry(CaseFileId caseFile, String registryNumber, String title, LocalDate sent) {}

    /** Beslut i korthet; no amount when nothing was granted. */
    record DecisionSummary(
            DecisionId id,
            CaseFileId caseFile,
            Outcome outcome,
            LocalDate date,
            int paragraph,
            @Nullable Long grantedAmount,
            boolean delegated) {}
}
