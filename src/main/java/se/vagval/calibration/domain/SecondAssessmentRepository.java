package se.vagval.calibration.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** In the order in which they were asked for, but for those of cases in the states; those after the one, or the first. */
    @Query(nativeQuery = true, value = """
                    select s.id as "id", s.case_file as "caseFile", s.asked_at as "askedAt" from second_assessment s
                    join case_file c on c.id = s.case_file and not c.status = any(:over)
                    where s.assessor = :assessor and s.completed_at is null and s.withdrawn_at is null
                      and (cast(:after as uuid) is null
                           or (s.asked_at, s.id) > (select a.asked_at, a.id from second_assessment a where a.id = cast(:after as uuid)))
                    order by s.asked_at, s.id limit :most
                    """)
    List<Waiting> waitingFor(String assessor, String[] over, @Nullable UUID after, int most);

    /** Lets in one writer at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select second from SecondAssessment second where second.id = :id and second.caseFile = :caseFile")
    Optional<SecondAssessment> findLocked(UUID id, UUID caseFile);

    SecondAssessment save(SecondAssessment second);
}
