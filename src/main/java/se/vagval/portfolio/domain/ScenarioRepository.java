package se.vagval.portfolio.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.database.StoredJson;
import se.vagval.identity.UserId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios, each its owner's alone. */
@Repository
class ScenarioRepository {

    private static final JsonMapper JSON = StoredJson.columns();

    private final JdbcClient jdbc;

    ScenarioRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Scenario> of(UserId owner, LocalDate meeting) {
        return jdbc.sql("""
                select id, meeting, name, frame, grants::text as grants from portfolio_scenario
                where owner = :owner and meeting = :meeting order by saved_at desc limit 20
                """)
                .param("owner", owner.value())
                .param("meeting", meeting)
                .query((found, row) -> new Scenario(
                        found.getObject("id", UUID.class),
                        found.getObject("meeting", LocalDate.class),
                        found.getString("name"),
                        found.getObject("frame", Long.class),
                        JSON.readValue(found.getString("grants"), new TypeReference<Map<Integer, Long>>() {})))
                .list();
    }

    void add(Scenario scenario, UserId owner, Instant at) {
        jdbc.sql("""
                insert into portfolio_scenario (id, meeting, owner, name, frame, grants, saved_at)
                values (:id, :meeting, :owner, :name, :frame, cast(:grants as jsonb), :at)
                """)
                .param("id", scenario.id())
                .param("meeting", scenario.meeting())
                .param("owner", owner.value())
                .param("name", scenario.name())
                .param("frame", scenario.frame())
                .param("grants", JSON.writeValueAsString(scenario.grants()))
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean remove(UUID id, UserId owner) {
        return jdbc.sql("delete from portfolio_scenario where id = :id and owner = :owner")
                        .param("id", id)
                        .param("owner", owner.value())
                        .update()
                == 1;
    }
}
