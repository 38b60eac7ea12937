package se.vagval.decision.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The letters about decisions; rows are only ever added. */
interface DecisionLetterRepository extends JpaRepository<DecisionLetter, UUID> {

    List<DecisionLetter> findByDecisionOrderByMadeAt(UUID decision);

    List<DecisionLetter> findByCaseFileOrderByMadeAtDesc(UUID caseFile);
}
