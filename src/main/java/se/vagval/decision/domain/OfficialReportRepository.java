package se.vagval.decision.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Official reports, one per case. */
interface OfficialReportRepository extends JpaRepository<OfficialReport, UUID> {

    Optional<OfficialReport> findByCaseFile(UUID caseFile);

    @Query("select count(r) > 0 from OfficialReport r where r.caseFile = :caseFile and r.completion.by is not null")
    boolean isComplete(UUID caseFile);
}
