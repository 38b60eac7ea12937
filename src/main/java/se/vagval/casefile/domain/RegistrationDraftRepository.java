package se.vagval.casefile.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface RegistrationDraftRepository extends JpaRepository<RegistrationDraft, UUID> {

    List<RegistrationDraft> findByOwnerAndCaseFileIsNullOrderBySavedAtDesc(String owner, Limit limit);

    Optional<RegistrationDraft> findByOwnerAndCaseFile(String owner, UUID caseFile);
}
