package se.vagval.decision.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Cases for the director to decide. */
interface DelegatedMatterRepository extends JpaRepository<DelegatedMatter, UUID> {

    @Query("select d from DelegatedMatter d where d.matter.caseFileValue = :caseFile")
    Optional<DelegatedMatter> ofCase(UUID caseFile);

    @Query("select d from DelegatedMatter d where d.decided = false order by d.sentAt")
    List<DelegatedMatter> waiting();

    @Query("select d from DelegatedMatter d where d.matter.caseFileValue in :caseFiles")
    List<DelegatedMatter> ofCases(Collection<UUID> caseFiles);
}
