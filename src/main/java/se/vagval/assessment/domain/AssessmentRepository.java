package se.vagval.assessment.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores assessments, one per case. */
interface AssessmentRepository extends Repository<Assessment, UUID> {

    /** The grades with their citations come along in the same statement; the links cost one more. */
    @Query("""
            select assessment from Assessment assessment
            left join fetch assessment.grades grade
            left join fetch grade.citations
            where assessment.caseFile = :caseFile
            """)
    Optional<Assessment> findByCaseFile(UUID caseFile);

    /** Several at once; their links are to be asked for beside, in {@link #withTargets}. */
    @Query("select distinct a from Assessment a left join fetch a.grades where a.caseFile in :caseFiles")
    List<Assessment> withGrades(Collection<UUID> caseFiles);

    @Query("select distinct a from Assessment a left join fetch a.targets where a.caseFile in :caseFiles")
    List<Assessment> withTargets(Collection<UUID> caseFiles);

    /** Whose levels stand in which case. */
    interface Judge {
        UUID getCaseFile();

        String getPerson();
    }

    @Query("""
            select distinct a.caseFile as caseFile, g.gradedBy as person from Assessment a join a.grades g
            where a.caseFile in :caseFiles and g.gradedBy is not null
            """)
    List<Judge> judgesOf(Collection<UUID> caseFiles);

    /** Lets in one writer at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select assessment from Assessment assessment where assessment.caseFile = :caseFile")
    Optional<Assessment> findLocked(UUID caseFile);

    /** Two who begin at the same time begin the same assessment. */
    @Modifying
    @Query(
            value =
                    "insert into assessment (id, version, case_file) values (:id, 0, :caseFile) on conflict (case_file) do nothing",
            nativeQuery = true)
    void begin(UUID id, UUID caseFile);

    @Query(value = """
            select count(*) from (
                select grade.dimension from dimension_grade grade join assessment on assessment.id = grade.assessment
                where assessment.case_file = :caseFile and grade.outcome is not null
                union
                select case link.kind when 'NATIONAL_AREA' then :national when 'PRIORITY' then :goals else :areas end
                from target_link link join assessment on assessment.id = link.assessment
                where assessment.case_file = :caseFile and link.level is not null) judged
            """, nativeQuery = true)
    int countJudged(UUID caseFile, String national, String goals, String areas);

    Assessment save(Assessment assessment);
}
