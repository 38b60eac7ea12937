package se.vagval.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SupplementRequestRepository extends JpaRepository<SupplementRequest, UUID> {

    @Query("""
            select s from SupplementRequest s
            where s.caseFile = :caseFile and s.letter.answeredAt is null and s.letter.withdrawnAt is null
            """)
    Optional<SupplementRequest> open(UUID caseFile);

    /** The case a letter belongs to, read without the letter. */
    @Query("select s.caseFile from SupplementRequest s where s.id = :letter")
    Optional<UUID> caseOf(UUID letter);

    /** The days on which something came; that nothing did is no answer. */
    @Query("""
            select distinct s.letter.answeredOn from SupplementRequest s
            where s.caseFile = :caseFile and s.letter.answer <> ''
            order by s.letter.answeredOn
            """)
    List<LocalDate> answeredDays(UUID caseFile);

    List<SupplementRequest> findByCaseFileOrderByRequestedAtDesc(UUID caseFile);
}
