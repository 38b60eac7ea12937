package se.vagval.intake.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;

/** Keeps files until somebody has seen what would become of them. */
@Repository
class IntakeBatchRepository {

    private final JdbcClient database;

    IntakeBatchRepository(JdbcClient database) {
        this.database = database;
    }

    /** Files that wait together, as they were handed in. */
    record Batch(String channel, String source, List<ReceivedUpload> files) {}

    void keep(UUID id, UserId person, Instant now, Batch batch) {
        database.sql("insert into intake_batch (id, staged_by, staged_at, channel, source) values (?, ?, ?, ?, ?)")
                .params(id, person.value(), Timestamp.from(now), batch.channel(), batch.source())
                .update();
        for (var at = 0; at < batch.files().size(); at++) {
            var file = batch.files().get(at);
            database.sql("insert into intake_batch_file (batch, position, name, content) values (?, ?, ?, ?)")
                    .params(id, at, file.name(), file.content())
                    .update();
        }
    }

    /** Nobody else's; a second click waits here for the first one. */
    Batch get(UUID id, UserId person) {
        var head = database.sql("select channel, source from intake_batch where id = ? and staged_by = ? for update")
                .params(id, person.value())
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .optional()
                .orElseThrow(() -> new NotFoundRefusal("batch of files"));
        var files = database.sql("select name, content from intake_batch_file where batch = ? order by position")
                .param(id)
                .query((row, number) -> new ReceivedUpload(row.getString(1), row.getBytes(2), head.getFirst()))
                .list();
        return new Batch(head.getFirst(), head.getLast(), files);
    }

    void remove(UUID id) {
        database.sql("delete from intake_batch where id = ?").param(id).update();
    }

    /** What nobody has come back to. */
    void removeBefore(Instant then) {
        database.sql("delete from intake_batch where staged_at < ?")
                .param(Timestamp.from(then))
                .update();
    }
}
