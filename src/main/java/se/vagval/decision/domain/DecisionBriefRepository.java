package se.vagval.decision.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What officers have worded anew in briefs, one row per case. */
interface DecisionBriefRepository extends JpaRepository<DecisionBrief, UUID> {

    Optional<DecisionBrief> findByCaseFile(UUID caseFile);
}
