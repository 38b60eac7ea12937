package se.vagval.intake.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;

/** Keeps files, and what they were read as, until somebody has seen what would become of them. */
@Repository
class IntakeBatchRepository {

    private final JdbcClient database;

    IntakeBatchRepository(JdbcClient database) {
        this.database = database;
    }

    /** Files that wait together, and the map that they were read by. */
    record Batch(String channel, String source, int mappingNumber, List<StagedFile> files) {}

    /** One of them; its bytes stay where they are until it is received. */
    record StagedFile(int position, String name, String sha256, StagedReading reading) {}

    void keep(UUID id, UserId person, Instant now, String channel, FieldMapping mapping) {
        database.sql("insert into intake_batch (id, staged_by, staged_at, channel, source, mapping_number)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, person.value(), Timestamp.from(now), channel, mapping.source(), mapping.number())
                .update();
    }

    void keep(UUID batch, int position, ReceivedUpload upload, StagedReading reading) {
        database.sql("insert into intake_batch_file (batch, position, name, content, reading) values (?, ?, ?, ?, ?)")
                .params(batch, position, upload.name(), upload.content(), reading.text())
                .update();
    }

    /** Nobody else's; a second click waits here for the first one. */
    Batch get(UUID id, UserId person) {
        var files = List.<StagedFile>of();
        var head = database.sql("select channel, source, mapping_number from intake_batch"
                        + " where id = ? and staged_by = ? for update")
                .params(id, person.value())
                .query((row, number) -> new Batch(row.getString(1), row.getString(2), row.getInt(3), files))
                .optional()
                .orElseThrow(() -> new NotFoundRefusal("batch of files"));
        return new Batch(head.channel(), head.source(), head.mappingNumber(), filesOf(id));
    }

    private List<StagedFile> filesOf(UUID id) {
        return database.sql("select position, name, encode(sha256(content), 'hex'), reading from intake_batch_file"
                        + " where batch = ? order by position")
                .param(id)
                .query((row, number) -> new StagedFile(
                        row.getInt(1), row.getString(2), row.getString(3), StagedReading.read(row.getString(4))))
                .list();
    }

    byte[] contentOf(UUID batch, StagedFile file) {
        return database.sql("select content from intake_batch_file where batch = ? and position = ?")
                .params(batch, file.position())
                .query(byte[].class)
                .single();
    }

    void remove(UUID batch, StagedFile file) {
        database.sql("delete from intake_batch_file where batch = ? and position = ?")
                .params(batch, file.position())
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from intake_batch where id = ?").param(id).update();
    }

    /** What nobody came back to: whose it was, and how many files. */
    record Left(UUID id, UserId person, int files) {}

    /** The files are counted as they were before they go. */
    List<Left> removeBefore(Instant then) {
        return database.sql("with gone as (delete from intake_batch where staged_at < ? returning id, staged_by)"
                        + " select id, staged_by, (select count(*) from intake_batch_file f where f.batch = gone.id)"
                        + " from gone order by id")
                .param(Timestamp.from(then))
                .query((row, number) ->
                        new Left(row.getObject(1, UUID.class), UserId.of(row.getString(2)), row.getInt(3)))
                .list();
    }
}
