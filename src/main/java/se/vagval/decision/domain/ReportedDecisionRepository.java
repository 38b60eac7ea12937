package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Delegated decisions and the meetings they are reported at. */
interface ReportedDecisionRepository extends JpaRepository<ReportedDecision, UUID> {

    /** In force, made by a delegate until the day, and not reported at any meeting yet. */
    @Query("""
            select d from Decision d where d.meeting is null and d.decidedOn <= :day
            and not exists (select 1 from Decision later where later.replaces = d.id)
            and not exists (select 1 from ReportedDecision r where r.decision = d.id)
            order by d.decidedOn, d.paragraph
            """)
    List<Decision> unreported(LocalDate day);

    @Query("""
            select d from Decision d, ReportedDecision r where r.decision = d.id and r.meeting = :meeting
            order by d.decidedOn, d.paragraph
            """)
    List<Decision> reportedAt(UUID meeting);

    @Query("select r.decision from ReportedDecision r where r.meeting = :meeting and r.nameless")
    Set<UUID> namelessAt(UUID meeting);
}
