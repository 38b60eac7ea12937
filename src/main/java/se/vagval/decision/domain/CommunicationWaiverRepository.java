package se.vagval.decision.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CommunicationWaiverRepository extends JpaRepository<CommunicationWaiver, UUID> {

    List<CommunicationWaiver> findByCaseFileOrderByDecidedAtDesc(UUID caseFile);
}
