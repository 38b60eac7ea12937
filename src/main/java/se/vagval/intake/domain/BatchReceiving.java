package se.vagval.intake.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.database.Fingerprint;
import se.vagval.identity.Registrar;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.IntakeBatchRepository.Batch;

/** Mottagning av flera ansökningar på en gång. First a report of each of them, and nothing is received before it is seen. */
@Service
@Transactional
@Registrar
public class BatchReceiving {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int MOST_FILES = 50;
    private static final long LARGEST = 50L * 1024 * 1024;

    private final IntakeBatchRepository batches;
    private final FileReceiving receiving;
    private final ApplicationReaders readers;
    private final FieldMappings mappings;
    private final ReceivedFileRepository files;
    private final IntakeDesk desk;
    private final Clock clock;

    BatchReceiving(
            IntakeBatchRepository batches,
            FileReceiving receiving,
            ApplicationReaders readers,
            FieldMappings mappings,
            ReceivedFileRepository files,
            IntakeDesk desk,
            Clock clock) {
        this.batches = batches;
        this.receiving = receiving;
        this.readers = readers;
        this.mappings = mappings;
        this.files = files;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * One application of a batch: what it is, how many answers it would ask for, or why it cannot be received.
     *
     * @param part which application of its file it is, from 1; 0 when the file as a whole is refused
     */
    public record Line(
            String file,
            int part,
            String title,
            String applicant,
            String registryNumber,
            int questions,
            boolean already,
            @Nullable IntakeRefusal refusal) {

        public boolean receivable() {
            return refusal == null && !already;
        }
    }

    /** How many applications a file holds; refuses a file that holds none. */
    @Transactional(readOnly = true)
    public int applicationsIn(ReceivedUpload upload, String source) {
        return readers.read(upload.name(), upload.content(), mappings.newest(source))
                .size();
    }

    public UUID stage(List<ReceivedUpload> uploads, String channel, String source, UserId person) {
        if (uploads.size() > MOST_FILES) {
            throw new IntakeRefusal(IntakeRefusal.Reason.TOO_MANY_FILES, String.valueOf(MOST_FILES));
        }
        batches.removeBefore(clock.instant().minus(KEPT));
        mappings.newest(source);
        var id = UUID.randomUUID();
        batches.keep(id, person, clock.instant(), new Batch(channel, source, uploads));
        return id;
    }

    public List<Line> report(UUID id, UserId person) {
        var batch = batches.get(id, person);
        var mapping = mappings.newest(batch.source());
        var lines = new ArrayList<Line>();
        for (var upload : batch.files()) {
            try {
                var applications = readers.read(upload.name(), upload.content(), mapping);
                requireSmall(upload, applications.size());
                var sha256 = Fingerprint.of(upload.content());
                for (var at = 0; at < applications.size(); at++) {
                    lines.add(line(upload, at + 1, sha256, applications.get(at)));
                }
            } catch (IntakeRefusal refusal) {
                lines.add(new Line(upload.name(), 0, "", "", "", 0, false, refusal));
            }
        }
        return lines;
    }

    /** Receives every application that can be, and lets go of the rest. */
    public List<ReceivedFileId> receive(UUID id, UserId person) {
        var batch = batches.get(id, person);
        var received = new ArrayList<ReceivedFileId>();
        for (var upload : batch.files()) {
            try {
                requireSmall(upload, applicationsIn(upload, batch.source()));
                received.addAll(receiving.receive(upload, batch.source(), person));
            } catch (IntakeRefusal told) {
                // the report has said so
            }
        }
        batches.remove(id);
        return received;
    }

    public void discard(UUID id, UserId person) {
        batches.get(id, person);
        batches.remove(id);
    }

    /** The whole file is kept with each of its applications. */
    private static void requireSmall(ReceivedUpload upload, int applications) {
        if ((long) upload.content().length * applications > LARGEST) {
            throw new IntakeRefusal(IntakeRefusal.Reason.SHEET_TOO_LARGE);
        }
    }

    private Line line(ReceivedUpload upload, int part, String sha256, ReceivedContent content) {
        if (!ApplicationReaders.isApplication(content)) {
            var refusal = new IntakeRefusal(IntakeRefusal.Reason.NOT_AN_APPLICATION);
            return new Line(upload.name(), part, "", "", "", 0, false, refusal);
        }
        var application = desk.preview(content, upload.channel());
        return new Line(
                upload.name(),
                part,
                application.text(IntakeField.TITLE),
                application.text(IntakeField.APPLICANT_NAME),
                application.text(IntakeField.REGISTRY_NUMBER),
                application.unsettled().size(),
                !files.withContent(sha256, part, Limit.of(1)).isEmpty(),
                null);
    }
}
