package se.vagval.decision.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PartyCommunicationRepository extends JpaRepository<PartyCommunication, UUID> {

    List<PartyCommunication> findByCaseFileOrderByWrittenAtDesc(UUID caseFile);
}
