package se.vagval.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FieldMappingRepository extends Repository<KeptMapping, UUID> {

    KeptMapping saveAndFlush(KeptMapping mapping);

    Optional<KeptMapping> findBySourceAndNumber(String source, int number);

    Optional<KeptMapping> findFirstBySourceOrderByNumberDesc(String source);

    List<KeptMapping> findBySourceOrderByNumberDesc(String source, Limit limit);

    /** The newest version of every source, by name. */
    @Query("""
            select m from KeptMapping m
            where m.number = (select max(n.number) from KeptMapping n where n.source = m.source) order by m.name
            """)
    List<KeptMapping> newest();
}
