package se.vagval.identity.domain;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** Who is asking, read anew before every page: one plain statement, no entity and no transaction around it. */
@Component
public class PresentPeople {

    private final JdbcClient jdbc;

    PresentPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The signed-in person as of now; empty when the account is gone. */
    public Optional<SignedInPerson> find(UserId id) {
        return jdbc.sql("""
                select a.id, a.name, a.title, a.unit_id, a.enabled, a.session_number,
                       array(select r.role from account_role r where r.account_id = a.id) as roles
                from account a where a.id = :id
                """)
                .param("id", id.value())
                .query((found, number) -> new SignedInPerson(
                        new Person(
                                UserId.of(found.getString("id")),
                                found.getString("name"),
                                found.getString("title"),
                                UnitId.of(found.getString("unit_id")),
                                roles(found.getArray("roles")),
                                found.getBoolean("enabled")),
                        found.getInt("session_number")))
                .optional();
    }

    private static Set<Role> roles(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
