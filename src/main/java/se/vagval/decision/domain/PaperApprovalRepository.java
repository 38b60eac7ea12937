package se.vagval.decision.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who has approved the papers of a case, newest first. */
interface PaperApprovalRepository extends JpaRepository<PaperApproval, UUID> {

    List<PaperApproval> findByCaseFileOrderByApprovedAtDesc(UUID caseFile);

    List<PaperApproval> findByEdition(UUID edition);

    boolean existsByEdition(UUID edition);

    /** Cases whose complete report rests on papers that nobody has approved. */
    @Query(nativeQuery = true, value = """
                    select c.id from case_file c
                    join official_report r on r.case_file = c.id and r.completed_by is not null
                    where c.unit = any(:units) and c.status = any(:states)
                      and not exists (
                          select from paper_approval p where p.case_file = c.id and p.approved_at >= r.completed_at)
                      and (cast(:after as uuid) is null
                           or (c.received, c.id) > (select a.received, a.id from case_file a where a.id = cast(:after as uuid)))
                    order by c.received, c.id limit :most
                    """)
    List<UUID> waiting(String[] units, String[] states, @Nullable UUID after, int most);
}
