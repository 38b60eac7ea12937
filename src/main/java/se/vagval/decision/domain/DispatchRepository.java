package se.vagval.decision.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What has been sent out, newest first. */
interface DispatchRepository extends JpaRepository<Dispatch, UUID> {

    boolean existsByDecision(UUID decision);

    List<Dispatch> findByCaseFileOrderBySentAtDesc(UUID caseFile);
}
