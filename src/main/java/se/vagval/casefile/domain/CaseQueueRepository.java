package se.vagval.casefile.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.vagval.casefile.CaseClock;
import se.vagval.casefile.CaseStatus;

/** Cases as work lists ask for them. */
interface CaseQueueRepository extends Repository<CaseFile, UUID> {

    /** A state and how many cases stand in it. */
    interface Count {
        CaseStatus getStatus();

        long getCases();
    }

    /** A case and when its supplement is due. */
    record Due(UUID caseFile, LocalDate due) {}

    /** The same, told by the number of the case. */
    record Awaited(UUID id, String registryNumber, LocalDate due) {}

    /** When a case came in, and its clock. */
    record Ticking(UUID id, LocalDate received, CaseClock clock) {}

    /** Whose case it is and when it came in. */
    record Received(UUID id, String officer, LocalDate received) {}

    @Query("""
            select new se.vagval.casefile.domain.CaseQueueRepository$Received(c.id, c.officer, c.received)
            from CaseFile c where c.officer is not null and c.status in :states
            and c.received between :earliest and :latest order by c.received, c.id
            """)
    List<Received> withOfficerReceived(
            LocalDate earliest, LocalDate latest, Collection<CaseStatus> states, Limit limit);

    @Query("select c from CaseFile c where c.officer = :officer and c.status in :states order by c.received, c.id")
    List<CaseFile> ofOfficer(String officer, Collection<CaseStatus> states, Limit limit);

    @Query("""
            select c from CaseFile c where c.officer = :officer and c.status in :states
            and c.received between :earliest and :latest order by c.received, c.id
            """)
    List<CaseFile> ofOfficerReceived(
            String officer, LocalDate earliest, LocalDate latest, Collection<CaseStatus> states, Limit limit);

    @Query("select c from CaseFile c where c.unit = :unit and c.status in :states order by c.received, c.id")
    List<CaseFile> ofUnit(String unit, Collection<CaseStatus> states, Limit limit);

    @Query("""
            select c from CaseFile c where c.unit = :unit and c.officer is null and c.status in :states
            order by c.received, c.id
            """)
    List<CaseFile> unassignedIn(String unit, Collection<CaseStatus> states, Limit limit);

    @Query("""
            select c from CaseFile c where c.unit = :unit and c.status in :states and c.received < :day
            order by c.received, c.id
            """)
    List<CaseFile> receivedBefore(LocalDate day, String unit, Collection<CaseStatus> states, Limit limit);

    @Query("""
            select new se.vagval.casefile.domain.CaseQueueRepository$Due(s.caseFile, s.letter.due)
            from SupplementRequest s
            where s.caseFile in :caseFiles and s.letter.answeredAt is null and s.letter.withdrawnAt is null
            """)
    List<Due> supplementsDue(Collection<UUID> caseFiles);

    @Query("""
            select new se.vagval.casefile.domain.CaseQueueRepository$Awaited(c.id, c.registryNumber, s.letter.due)
            from SupplementRequest s join CaseFile c on c.id = s.caseFile
            where c.officer = :officer and c.status in :states and s.letter.due between :from and :to
            and s.letter.answeredAt is null and s.letter.withdrawnAt is null order by s.letter.due, c.id
            """)
    List<Awaited> supplementsOf(
            String officer, LocalDate from, LocalDate to, Collection<CaseStatus> states, Limit limit);

    @Query("""
            select new se.vagval.casefile.domain.CaseQueueRepository$Ticking(c.id, c.received, c.clock)
            from CaseFile c where c.id in :caseFiles and c.status in :states
            """)
    List<Ticking> ticking(Collection<UUID> caseFiles, Collection<CaseStatus> states);

    /** From what is kept beside the cases, whatever their number. */
    @Query(nativeQuery = true, value = """
            select status as status, sum(cases) as cases from case_status_count group by status having sum(cases) > 0
            """)
    List<Count> countByStatus();
}
