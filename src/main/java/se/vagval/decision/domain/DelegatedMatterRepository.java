package se.vagval.decision.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Cases for the director to decide. */
interface DelegatedMatterRepository extends JpaRepository<DelegatedMatter, UUID> {

    @Query("select d from DelegatedMatter d where d.matter.caseFileValue = :caseFile")
    Optional<DelegatedMatter> ofCase(UUID caseFile);

    /** What waits, oldest first; that after the one, or the first. */
    @Query(nativeQuery = true, value = """
                    select * from delegated_matter where not decided
                      and (cast(:after as uuid) is null
                           or (sent_at, id) > (select a.sent_at, a.id from delegated_matter a where a.id = cast(:after as uuid)))
                    order by sent_at, id limit :most
                    """)
    List<DelegatedMatter> waiting(@Nullable UUID after, int most);

    @Query("select d from DelegatedMatter d where d.matter.caseFileValue in :caseFiles")
    List<DelegatedMatter> ofCases(Collection<UUID> caseFiles);
}
