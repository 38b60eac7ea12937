package se.vagval.decision.domain;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What became of each letter. */
interface LetterSendingRepository extends JpaRepository<LetterSending, UUID> {}
