package se.vagval.decision.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who has approved the papers of a case, newest first. */
interface PaperApprovalRepository extends JpaRepository<PaperApproval, UUID> {

    List<PaperApproval> findByCaseFileOrderByApprovedAtDesc(UUID caseFile);

    List<PaperApproval> findByEdition(UUID edition);

    boolean existsByEdition(UUID edition);

    /** Cases whose complete report rests on papers that nobody has approved. */
    @Query("""
            select r.caseFile from OfficialReport r where r.caseFile in :caseFiles and r.completion.by is not null
            and not exists (select 1 from PaperApproval a where a.caseFile = r.caseFile and a.approvedAt >= r.completion.at)
            """)
    List<UUID> unapproved(Collection<UUID> caseFiles);
}
