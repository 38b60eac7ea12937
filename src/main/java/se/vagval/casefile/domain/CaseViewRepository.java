package se.vagval.casefile.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** The saved views. One saved again under the same name takes the place of the one before. */
@Repository
class CaseViewRepository {

    private final JdbcClient jdbc;

    CaseViewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseView> of(UserId person, UnitId unit) {
        return jdbc.sql("""
                select id, name, filter, unit is not null as shared, owner = :person as own from case_view
                where owner = :person or unit = :unit order by owner <> :person, lower(name)
                """)
                .param("person", person.value())
                .param("unit", unit.value())
                .query((row, number) -> new CaseView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("filter"),
                        row.getBoolean("shared"),
                        row.getBoolean("own")))
                .list();
    }

    int countOfOthers(UserId owner, String name) {
        return jdbc.sql("select count(*) from case_view where owner = :owner and lower(name) <> lower(:name)")
                .param("owner", owner.value())
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    UUID keep(UserId owner, @Nullable UnitId unit, String name, String filter, Instant now) {
        return jdbc.sql("""
                insert into case_view (id, owner, unit, name, filter, saved_at)
                values (:id, :owner, :unit, :name, :filter, :now)
                on conflict (owner, lower(name)) do update
                set unit = excluded.unit, name = excluded.name, filter = excluded.filter, saved_at = excluded.saved_at
                returning id
                """)
                .param("id", UUID.randomUUID())
                .param("owner", owner.value())
                .param("unit", unit == null ? null : unit.value())
                .param("name", name)
                .param("filter", filter)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    boolean remove(UUID id, UserId owner) {
        return jdbc.sql("delete from case_view where id = :id and owner = :owner")
                        .param("id", id)
                        .param("owner", owner.value())
                        .update()
                == 1;
    }
}
