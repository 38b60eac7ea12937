package se.vagval.intake.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.database.Fingerprint;
import se.vagval.identity.Registrar;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.IntakeAct.FileReceived;

/** Intag. What comes from outside is taken in here, kept as it came, and told apart. */
@Service
@Transactional
@Registrar
public class FileReceiving {

    private final ReceivedFileRepository files;
    private final IntakeReviewRepository reviews;
    private final ApplicationReaders readers;
    private final FieldMappings mappings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileReceiving(
            ReceivedFileRepository files,
            IntakeReviewRepository reviews,
            ApplicationReaders readers,
            FieldMappings mappings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.reviews = reviews;
        this.readers = readers;
        this.mappings = mappings;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a file of the usual kind that holds one application. */
    public ReceivedFileId receive(String fileName, byte[] content, String channel, UserId person) {
        return receive(new ReceivedUpload(fileName, content, channel), FieldMapping.STANDARD, person)
                .getFirst();
    }

    /**
     * Keeps the file as it came, once for each application in it; refuses ({@link IntakeRefusal}) what holds none. The same
     * bytes handed in again, by a second click or a second letter, are the file that is already there, unless that one was
     * dismissed.
     */
    public List<ReceivedFileId> receive(ReceivedUpload upload, String source, UserId person) {
        var mapping = mappings.newest(source);
        var applications = readers.read(upload.name(), upload.content(), mapping);
        var sha256 = Fingerprint.of(upload.content());
        files.waitForTurn(sha256);
        var received = new ArrayList<ReceivedFileId>();
        for (var at = 0; at < applications.size(); at++) {
            if (ApplicationReaders.isApplication(applications.get(at))) {
                received.add(receive(upload, at + 1, sha256, mapping, person));
            }
        }
        return received;
    }

    private ReceivedFileId receive(
            ReceivedUpload upload, int part, String sha256, FieldMapping mapping, UserId person) {
        var already = files.withContent(sha256, part, Limit.of(1));
        if (!already.isEmpty()) {
            return new ReceivedFileId(already.getFirst());
        }
        var file = new ReceivedFile(upload, part, mapping, person, clock.instant());
        var id = files.save(file).summary().id();
        reviews.saveAndFlush(new IntakeReview(id));
        events.publishEvent(new FileReceived(id, person, upload.content().length, sha256));
        return id;
    }
}
