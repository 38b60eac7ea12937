package se.vagval.decision.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Decisions; rows are only ever added. */
interface DecisionRepository extends JpaRepository<Decision, UUID> {

    /** Everything recorded in a case, the one in force first. */
    List<Decision> findByCaseFileOrderByRecordedAtDesc(UUID caseFile);

    /** The decisions in force of one meeting. */
    @Query("""
            select d from Decision d where d.meeting = :meeting
            and not exists (select 1 from Decision later where later.replaces = d.id)
            """)
    List<Decision> inForceAt(UUID meeting);

    /** The decisions in force that the director has made, newest first. */
    @Query("""
            select d from Decision d where d.meeting is null
            and not exists (select 1 from Decision later where later.replaces = d.id)
            order by d.decidedOn desc, d.paragraph desc limit 50
            """)
    List<Decision> latestDelegated();
}
