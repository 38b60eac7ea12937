package se.vagval.casefile.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SupplementRequestRepository extends JpaRepository<SupplementRequest, UUID> {

    Optional<SupplementRequest> findByCaseFileAndAnsweredAtIsNull(UUID caseFile);

    List<SupplementRequest> findByCaseFileOrderByRequestedAtDesc(UUID caseFile);
}
