package se.vagval.casefile.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.web.NotFoundRefusal;

interface CaseFileRepository extends JpaRepository<CaseFile, UUID> {

    boolean existsByRegistryNumber(String registryNumber);

    @Query("select c from CaseFile c where c.status in :states order by c.received, c.id")
    List<CaseFile> inStatus(Collection<CaseStatus> states, Limit limit);

    /** Reads nothing of the case: what is read of it after this is what the one before left. */
    @Query(nativeQuery = true, value = "select id from case_file where id = :id for update")
    Optional<UUID> hold(UUID id);

    default CaseFile get(CaseFileId id) {
        return findById(id.value()).orElseThrow(() -> new NotFoundRefusal("case file"));
    }
}
