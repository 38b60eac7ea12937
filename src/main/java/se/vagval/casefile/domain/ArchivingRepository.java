package se.vagval.casefile.domain;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Which cases have gone to the archive. */
interface ArchivingRepository extends JpaRepository<Archiving, UUID> {}
