package se.vagval.statement.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EditionRepository extends JpaRepository<Edition, UUID> {

    Optional<Edition> findByCaseFile(UUID caseFile);
}
