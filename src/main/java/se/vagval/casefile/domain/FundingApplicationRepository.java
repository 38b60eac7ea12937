package se.vagval.casefile.domain;

import java.util.Collection;
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

    @Query("""
            select a from FundingApplication a join CaseFile c on c.id = a.caseFile
            and c.headline.applicationNumber = a.number where c.id in :caseFiles
            """)
    List<FundingApplication> latestOf(Collection<UUID> caseFiles);

    Optional<FundingApplication> findByCaseFileAndNumber(UUID caseFile, int number);

    @Query("""
            select new se.vagval.casefile.domain.VersionLine(a.number, a.savedBy, a.savedAt)
            from FundingApplication a where a.caseFile = :caseFile order by a.number desc
            """)
    List<VersionLine> versionsOf(UUID caseFile);
}
