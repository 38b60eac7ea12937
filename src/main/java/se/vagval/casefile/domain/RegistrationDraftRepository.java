package se.vagval.casefile.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RegistrationDraftRepository extends JpaRepository<RegistrationDraft, UUID> {

    List<RegistrationDraft> findByOwnerAndCaseFileIsNullOrderBySavedAtDesc(String owner, Limit limit);

    /** Nobody else writes in it until this is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select it from RegistrationDraft it where it.id = :id")
    Optional<RegistrationDraft> hold(UUID id);

    Optional<RegistrationDraft> findByOwnerAndCaseFile(String owner, UUID caseFile);
}
