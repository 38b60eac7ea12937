package se.vagval.casefile.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FundingApplicationRepository extends JpaRepository<FundingApplication, UUID> {

    @Query("""
            select a from FundingApplication a where a.caseFile = :caseFile
            and a.number = (select c.headline.applicationNumber from CaseFile c where c.id = :caseFile)
            """)
    Optional<FundingApplication> latestOf(UUID caseFile);

    Optional<FundingApplication> findByCaseFileAndNumber(UUID caseFile, int number);

    @Query("""
            select new se.vagval.casefile.domain.VersionLine(a.number, a.savedBy, a.savedAt)
            from FundingApplication a where a.caseFile = :caseFile order by a.number desc
            """)
    List<VersionLine> versionsOf(UUID caseFile);
}
