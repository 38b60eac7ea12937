package se.vagval.decision.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Extracts from the minutes; rows are only ever added. */
interface MinutesExtractRepository extends JpaRepository<MinutesExtract, UUID> {

    Optional<MinutesExtract> findByDecision(UUID decision);

    List<MinutesExtract> findByCaseFileOrderByAttestedAtDesc(UUID caseFile);

    List<MinutesExtract> findByMeeting(UUID meeting);

    @Query(
            "select e from MinutesExtract e where e.meeting = :meeting and e.caseFile = :caseFile and e.putOff is not null")
    Optional<MinutesExtract> ofPutOff(UUID meeting, UUID caseFile);

    /** The decisions in force of a meeting whose extracts have not been laid back into their cases. */
    @Query("""
            select d from Decision d where d.meeting = :meeting
            and not exists (select 1 from Decision later where later.replaces = d.id)
            and not exists (select 1 from MinutesExtract e where e.decision = d.id)
            """)
    List<Decision> missingAt(UUID meeting);

    /** The cases of a meeting that were put off, and whose extracts have not been laid back. */
    @Query("""
            select i from AgendaItem i where i.meeting.id = :meeting and i.state in (TABLED, REFERRED_BACK)
            and not exists (select 1 from MinutesExtract e
                            where e.meeting = :meeting and e.caseFile = i.matter.caseFileValue and e.putOff is not null)
            """)
    List<AgendaItem> missingOfPutOffAt(UUID meeting);
}
