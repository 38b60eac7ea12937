package se.vagval.identity.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import se.vagval.identity.Role;

interface UnitRepository extends JpaRepository<Unit, String> {

    Optional<Unit> findFirstByNameIgnoreCase(String name);

    /** Units with an enabled account in each of two chairs, by name. */
    @Query("""
            select u from Unit u
            where exists (select 1 from Account a join a.roles r where a.unit = u.id and a.enabled and r in :some)
            and exists (select 1 from Account a join a.roles r where a.unit = u.id and a.enabled and r in :others)
            order by u.name
            """)
    List<Unit> withEach(Collection<Role> some, Collection<Role> others);

    /** Two units added at the same moment must not be given the same id. */
    @NativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('unit'))) as lock")
    int lockForAdding();
}
