package se.vagval.casefile.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ConflictDeclarationRepository extends JpaRepository<ConflictDeclaration, UUID> {

    Optional<ConflictDeclaration> findFirstByCaseFileAndPersonOrderByDeclaredAtDesc(UUID caseFile, String person);

    /** The conflicts that stand in a case: each person's latest word, when it is that there is one. */
    @Query("""
            select d from ConflictDeclaration d
            where d.caseFile = :caseFile and d.conflicted = true
            and not exists (select 1 from ConflictDeclaration later where later.caseFile = d.caseFile
                and later.person = d.person and later.declaredAt > d.declaredAt)
            order by d.declaredAt
            """)
    List<ConflictDeclaration> standingIn(UUID caseFile);
}
