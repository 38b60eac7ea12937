package se.vagval.casefile.check.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface FormalCheckRepository extends JpaRepository<FormalCheck, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from FormalCheck c where c.caseFile = :caseFile")
    Optional<FormalCheck> findLocked(UUID caseFile);

    /** Where the case stands, and goes on standing until this transaction ends. */
    @Query(value = "select status from case_file where id = :caseFile for share", nativeQuery = true)
    String heldStatus(UUID caseFile);
}
