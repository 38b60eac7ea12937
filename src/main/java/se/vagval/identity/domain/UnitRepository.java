package se.vagval.identity.domain;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface UnitRepository extends JpaRepository<Unit, String> {

    Optional<Unit> findFirstByNameIgnoreCase(String name);

    /** Two units added at the same moment must not be given the same id. */
    @NativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('unit'))) as lock")
    int lockForAdding();
}
