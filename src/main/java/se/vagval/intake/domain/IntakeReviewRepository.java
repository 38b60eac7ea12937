package se.vagval.intake.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.vagval.intake.ReceivedFileId;
import se.vagval.web.NotFoundRefusal;

interface IntakeReviewRepository extends Repository<IntakeReview, UUID> {

    IntakeReview save(IntakeReview review);

    IntakeReview saveAndFlush(IntakeReview review);

    Optional<IntakeReview> findById(UUID id);

    /** For acts that must happen once: the second of two clicks waits here and then sees what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from IntakeReview r where r.id = :id")
    Optional<IntakeReview> findLocked(UUID id);

    @Query("select r from IntakeReview r where r.registration.caseFile = :caseFile")
    Optional<IntakeReview> ofCase(UUID caseFile);

    @Query("select count(r) > 0 from IntakeReview r where r.registration.caseFile = :caseFile")
    boolean existsFor(UUID caseFile);

    default IntakeReview get(ReceivedFileId id) {
        return findById(id.value()).orElseThrow(() -> new NotFoundRefusal("received file"));
    }

    default IntakeReview getLocked(ReceivedFileId id) {
        return findLocked(id.value()).orElseThrow(() -> new NotFoundRefusal("received file"));
    }
}
