package se.vagval.decision.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Official reports, one per case. */
interface OfficialReportRepository extends JpaRepository<OfficialReport, UUID> {

    Optional<OfficialReport> findByCaseFile(UUID caseFile);
}
