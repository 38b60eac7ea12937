package se.vagval.identity.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import se.vagval.identity.Role;

interface AccountRepository extends JpaRepository<Account, String> {

    /** The account with its roles and with those it stands in for, in one statement. */
    @Query("""
            select a from Account a left join fetch a.roles left join fetch a.deputyships d left join fetch d.replaced
            where a.id = :id
            """)
    Optional<Account> withRoles(String id);

    @Query("select distinct a from Account a left join fetch a.roles order by a.name")
    List<Account> allWithRoles();

    @Query(
            "select distinct a from Account a left join fetch a.roles where a.enabled and :role member of a.roles order by a.name")
    List<Account> enabledWith(Role role);

    /** An id that fits alone is meant; otherwise whoever has the part in the name. */
    @Query("""
            select a.id, a.name from Account a
            where a.id = :typed or (lower(a.name) like :part escape '\\'
                and not exists (select 1 from Account exact where exact.id = :typed))
            order by a.name limit 20
            """)
    List<Object[]> named(String typed, String part);
}
