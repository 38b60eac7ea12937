package se.vagval.statement.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface StatementRepository extends JpaRepository<StrategicStatement, UUID> {

    @Query("select s from StrategicStatement s left join fetch s.blocks where s.caseFile = :caseFile")
    Optional<StrategicStatement> readWithBlocks(@Param("caseFile") UUID caseFile);

    /** Writers queue up on the row, so that each meets what the one before has saved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StrategicStatement s where s.caseFile = :caseFile")
    Optional<StrategicStatement> lock(@Param("caseFile") UUID caseFile);

    Optional<StrategicStatement> findByCaseFile(UUID caseFile);

    List<StrategicStatement> findByCaseFileIn(Collection<UUID> caseFiles);

    @Query(nativeQuery = true, value = """
                    select c.id from case_file c join statement s on s.case_file = c.id and s.deviates
                    where c.status = any(:states)
                      and (cast(:after as uuid) is null
                           or (c.received, c.id) > (select a.received, a.id from case_file a where a.id = cast(:after as uuid)))
                    order by c.received, c.id limit :most
                    """)
    List<UUID> deviating(
            @Param("states") String[] states, @Param("after") @Nullable UUID after, @Param("most") int most);

    /** Two who begin at once begin the same statement. */
    @Modifying
    @Query(value = """
            insert into statement (id, version, case_file, status, author, deviates, judgement, judgement_number)
            values (:id, 0, :caseFile, 'DRAFT', :author, false, cast(:judgement as jsonb), 0)
            on conflict (case_file) do nothing""", nativeQuery = true)
    int begin(
            @Param("id") UUID id,
            @Param("caseFile") UUID caseFile,
            @Param("author") String author,
            @Param("judgement") String judgement);
}
