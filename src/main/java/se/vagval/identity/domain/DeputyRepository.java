package se.vagval.identity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DeputyRepository extends JpaRepository<Deputy, UUID> {

    /** The deputies somebody has or will have, soonest first. */
    @Query("""
            select d from Deputy d join fetch d.deputy join fetch d.replaced
            where d.replaced.id = :replaced and d.withdrawnAt is null and d.toDay >= :day order by d.fromDay
            """)
    List<Deputy> ofPerson(String replaced, LocalDate day);

    /** Proposed for somebody who is away, and waiting for a second person. */
    @Query("""
            select d from Deputy d join fetch d.deputy join fetch d.replaced
            where d.withdrawnAt is null and d.confirmedBy is null and d.appointedBy <> d.replaced.id and d.toDay >= :day
            order by d.fromDay
            """)
    List<Deputy> waiting(LocalDate day);
}
