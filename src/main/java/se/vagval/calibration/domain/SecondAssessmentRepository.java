package se.vagval.calibration.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores second assessments; their criteria come along in the same statement. */
interface SecondAssessmentRepository extends Repository<SecondAssessment, UUID> {

    @Query("""
            select distinct second from SecondAssessment second left join fetch second.grades
            where second.caseFile = :caseFile order by second.askedAt desc
            """)
    List<SecondAssessment> ofCase(UUID caseFile);

    @Query("""
            select second from SecondAssessment second left join fetch second.grades
            where second.id = :id and second.caseFile = :caseFile
            """)
    Optional<SecondAssessment> find(UUID id, UUID caseFile);

    /** One that its assessor has not handed in. */
    interface Waiting {
        UUID getId();

        UUID getCaseFile();

        Instant getAskedAt();
    }

    @Query("""
            select second.id as id, second.caseFile as caseFile, second.askedAt as askedAt from SecondAssessment second
            where second.assessor = :assessor and second.completedAt is null and second.withdrawnAt is null
            order by second.askedAt, second.id
            """)
    List<Waiting> waitingFor(String assessor);

    /** Lets in one writer at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select second from SecondAssessment second where second.id = :id and second.caseFile = :caseFile")
    Optional<SecondAssessment> findLocked(UUID id, UUID caseFile);

    SecondAssessment save(SecondAssessment second);
}
