package se.vagval.intake.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.Registrar;
import se.vagval.identity.UserId;
import se.vagval.intake.domain.IntakeAct.FilesStaged;
import se.vagval.intake.domain.IntakeAct.StagedFilesDiscarded;
import se.vagval.intake.domain.IntakeBatchRepository.StagedFile;

/** Mottagning av flera ansökningar på en gång. First a report of each of them, and nothing is received before it is seen. */
@Service
@Transactional
@Registrar
public class BatchReceiving {

    /** For all files together; what there was no time for is told and can be handed in by itself. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final int MOST_FILES = 50;
    private static final long LARGEST = 50L * 1024 * 1024;

    private final IntakeBatchRepository batches;
    private final FileReceiving receiving;
    private final ApplicationReaders readers;
    private final FieldMappings mappings;
    private final ReceivedFileRepository files;
    private final IntakeDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BatchReceiving(
            IntakeBatchRepository batches,
            FileReceiving receiving,
            ApplicationReaders readers,
            FieldMappings mappings,
            ReceivedFileRepository files,
            IntakeDesk desk,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.receiving = receiving;
        this.readers = readers;
        this.mappings = mappings;
        this.files = files;
        this.desk = desk;
        this.events = events;
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

    /** Reads every file once and keeps what it was read as; what cannot be read waits too, with the reason why. */
    public UUID stage(List<ReceivedUpload> uploads, String channel, String source, UserId person) {
        if (uploads.size() > MOST_FILES) {
            throw new IntakeRefusal(IntakeRefusal.Reason.TOO_MANY_FILES, String.valueOf(MOST_FILES));
        }
        var mapping = mappings.newest(source);
        var id = UUID.randomUUID();
        batches.keep(id, person, clock.instant(), channel.strip(), mapping);
        var end = System.nanoTime() + LONGEST.toNanos();
        for (var at = 0; at < uploads.size(); at++) {
            batches.keep(id, at, uploads.get(at), reading(uploads.get(at), mapping, end));
        }
        events.publishEvent(new FilesStaged(id, person, uploads.size()));
        return id;
    }

    private StagedReading reading(ReceivedUpload upload, FieldMapping mapping, long end) {
        try {
            if (System.nanoTime() - end > 0) {
                throw new IntakeRefusal(IntakeRefusal.Reason.OUT_OF_TIME);
            }
            var applications = readers.read(upload.name(), upload.content(), mapping);
            requireSmall(upload, applications.size());
            return StagedReading.of(applications);
        } catch (IntakeRefusal refusal) {
            return StagedReading.refused(refusal);
        }
    }

    public List<Line> report(UUID id, UserId person) {
        var batch = batches.get(id, person);
        var known = files.known(batch.files().stream().map(StagedFile::sha256).toList());
        var mapping = mappings.version(batch.source(), batch.mappingNumber());
        var lines = new ArrayList<Line>();
        for (var file : batch.files()) {
            var refusal = file.reading().refusal();
            if (refusal != null) {
                lines.add(new Line(file.name(), 0, "", "", "", 0, false, refusal));
            }
            var contents = file.reading().contents();
            for (var at = 0; at < contents.size(); at++) {
                var part = at + 1;
                var already = known.stream().anyMatch(it -> it.is(file.sha256(), part, mapping));
                lines.add(line(file.name(), part, batch.channel(), contents.get(at), already));
            }
        }
        return lines;
    }

    /** How many applications came, how many were there already, and how many files wait still since not all of them could. */
    public record Outcome(int received, int already, int left) {}

    /** Receives every application that can be, as the report showed it; a file that holds anything else stays with its reason. */
    public Outcome receive(UUID id, UserId person) {
        var batch = batches.get(id, person);
        var mapping = mappings.version(batch.source(), batch.mappingNumber());
        var received = new ArrayList<FileReceiving.Received>();
        var left = 0;
        for (var file : batch.files()) {
            var contents = file.reading().contents();
            if (contents.stream().anyMatch(ApplicationReaders::isApplication)) {
                var upload = new ReceivedUpload(file.name(), batches.contentOf(id, file), batch.channel());
                received.addAll(receiving.receive(upload, contents, mapping, person));
            }
            if (contents.isEmpty() || !contents.stream().allMatch(ApplicationReaders::isApplication)) {
                left++;
            } else {
                batches.remove(id, file);
            }
        }
        if (left == 0) {
            batches.remove(id);
        }
        var fresh =
                (int) received.stream().filter(FileReceiving.Received::fresh).count();
        return new Outcome(fresh, received.size() - fresh, left);
    }

    public void discard(UUID id, UserId person) {
        var left = batches.get(id, person).files().size();
        batches.remove(id);
        events.publishEvent(new StagedFilesDiscarded(id, person, left));
    }

    /** The whole file is kept with each of its applications. */
    private static void requireSmall(ReceivedUpload upload, int applications) {
        if ((long) upload.content().length * applications > LARGEST) {
            throw new IntakeRefusal(IntakeRefusal.Reason.SHEET_TOO_LARGE);
        }
    }

    private Line line(String file, int part, String channel, ReceivedContent content, boolean already) {
        if (!ApplicationReaders.isApplication(content)) {
            var refusal = new IntakeRefusal(IntakeRefusal.Reason.NOT_AN_APPLICATION);
            return new Line(file, part, "", "", "", 0, false, refusal);
        }
        var application = desk.preview(content, channel);
        return new Line(
                file,
                part,
                application.text(IntakeField.TITLE),
                application.text(IntakeField.APPLICANT_NAME),
                application.text(IntakeField.REGISTRY_NUMBER),
                application.unsettled().size(),
                already,
                null);
    }
}
