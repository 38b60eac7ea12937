package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Items of all agendas, asked for by case. */
interface AgendaItemRepository extends JpaRepository<AgendaItem, UUID> {

    /** Where a case stands, newest meeting first. */
    @Query(
            "select i from AgendaItem i join fetch i.meeting m where i.matter.caseFileValue in :caseFiles order by m.date desc")
    List<AgendaItem> ofCases(Collection<UUID> caseFiles);

    @Query(
            "select i from AgendaItem i join fetch i.meeting where i.matter.caseFileValue = :caseFile and i.state = ON_AGENDA")
    Optional<AgendaItem> waiting(UUID caseFile);

    /** Cases that lie on some agenda to be decided. */
    @Query("select i.matter.caseFileValue from AgendaItem i where i.state = ON_AGENDA")
    List<UUID> placed();

    /** Cases in the state that lie on none, oldest first; those after the one, or the first. */
    @Query(nativeQuery = true, value = """
                    select c.id from case_file c where c.status = :status
                      and not exists (select from agenda_item i where i.case_file = c.id and i.state = 'ON_AGENDA')
                      and (cast(:after as uuid) is null
                           or (c.received, c.id) > (select a.received, a.id from case_file a where a.id = cast(:after as uuid)))
                    order by c.received, c.id limit :most
                    """)
    List<UUID> unplaced(String status, @Nullable UUID after, int most);

    /** Cases that lie or have lain on the meeting's agenda, whatever became of them. */
    @Query("select i.matter.caseFileValue from AgendaItem i where i.meeting.date = :day")
    List<UUID> ofMeeting(LocalDate day);

    /** Whether the case lies with a meeting or a delegate, or has been decided. */
    @Query(nativeQuery = true, value = """
                    select exists (select from agenda_item where case_file = :caseFile and state in ('ON_AGENDA', 'DECIDED'))
                        or exists (select from delegated_matter where case_file = :caseFile)
                        or exists (select from agenda_wish where case_file = :caseFile)
                    """)
    boolean holds(UUID caseFile);
}
