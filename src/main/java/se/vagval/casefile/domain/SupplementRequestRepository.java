package se.vagval.casefile.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SupplementRequestRepository extends JpaRepository<SupplementRequest, UUID> {

    @Query("""
            select s from SupplementRequest s
            where s.caseFile = :caseFile and s.letter.answeredAt is null and s.letter.withdrawnAt is null
            """)
    Optional<SupplementRequest> open(UUID caseFile);

    List<SupplementRequest> findByCaseFileOrderByRequestedAtDesc(UUID caseFile);
}
