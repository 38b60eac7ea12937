package se.vagval.decision.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Extracts from the minutes; rows are only ever added. */
interface MinutesExtractRepository extends JpaRepository<MinutesExtract, UUID> {

    Optional<MinutesExtract> findByDecision(UUID decision);

    List<MinutesExtract> findByCaseFileOrderByAttestedAtDesc(UUID caseFile);

    /** The decisions of a meeting whose extracts are back in their cases. */
    @Query("select e.decision from MinutesExtract e where e.meeting = :meeting")
    Set<UUID> filedAt(UUID meeting);

    /** The decisions in force of a meeting whose extracts have not been laid back into their cases. */
    @Query("""
            select d from Decision d where d.meeting = :meeting
            and not exists (select 1 from Decision later where later.replaces = d.id)
            and not exists (select 1 from MinutesExtract e where e.decision = d.id)
            """)
    List<Decision> missingAt(UUID meeting);
}
