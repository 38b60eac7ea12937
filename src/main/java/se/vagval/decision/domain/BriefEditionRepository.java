package se.vagval.decision.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Editions of what decisions are made on. */
interface BriefEditionRepository extends JpaRepository<BriefEdition, UUID> {

    Optional<BriefEdition> findFirstByCaseFileOrderBySentAtDesc(UUID caseFile);

    List<BriefEdition> findByCaseFileOrderBySentAtDesc(UUID caseFile);

    boolean existsByIdAndCaseFile(UUID id, UUID caseFile);

    List<BriefEdition> findByIdIn(Collection<UUID> ids);
}
