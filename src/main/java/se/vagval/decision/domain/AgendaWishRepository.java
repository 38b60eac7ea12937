package se.vagval.decision.domain;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What officers have proposed for the agendas. */
interface AgendaWishRepository extends JpaRepository<AgendaWish, UUID> {}
