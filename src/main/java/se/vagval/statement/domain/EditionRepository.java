package se.vagval.statement.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EditionRepository extends JpaRepository<Edition, UUID> {

    /** The one in force; earlier ones have been replaced by it. */
    Optional<Edition> findFirstByCaseFileOrderByNumberDesc(UUID caseFile);

    /** All editions, the one in force first. */
    List<Edition> findByCaseFileOrderByNumberDesc(UUID caseFile);

    List<Edition> findByHashIn(Collection<String> hashes);

    Optional<Edition> findFirstByCaseFileAndHash(UUID caseFile, String hash);
}
