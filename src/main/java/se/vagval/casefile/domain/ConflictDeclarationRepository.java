package se.vagval.casefile.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ConflictDeclarationRepository extends JpaRepository<ConflictDeclaration, UUID> {

    Optional<ConflictDeclaration> findFirstByCaseFileAndPersonOrderByDeclaredAtDesc(UUID caseFile, String person);

    /** The cases among those given in which the person's latest word is that there is a conflict. */
    @Query("""
            select d.caseFile from ConflictDeclaration d
            where d.caseFile in :cases and d.person = :person and d.conflicted = true
            and not exists (select 1 from ConflictDeclaration later where later.caseFile = d.caseFile
                and later.person = d.person and later.declaredAt > d.declaredAt)
            """)
    List<UUID> conflictsAmong(Collection<UUID> cases, String person);
}
