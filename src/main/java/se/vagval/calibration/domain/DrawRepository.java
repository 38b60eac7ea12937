package se.vagval.calibration.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;

/** Keeps each draw with its seed. */
@Repository
class DrawRepository {

    private final JdbcClient jdbc;

    DrawRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID id, SampleDraw sample, UserId steward, Instant now) {
        jdbc.sql("""
                        insert into calibration_draw (id, seed, wanted, candidates, declined, drawn_by, drawn_at)
                        values (:id, :seed, :wanted, :candidates, :declined, :by, :at)
                        """)
                .param("id", id)
                .param("seed", sample.seed())
                .param("wanted", sample.wanted())
                .param("candidates", sample.candidates())
                .param("declined", sample.declined())
                .param("by", steward.value())
                .param("at", Timestamp.from(now))
                .update();
    }
}
