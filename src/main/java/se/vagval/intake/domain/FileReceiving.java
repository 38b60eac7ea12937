package se.vagval.intake.domain;

import java.time.Clock;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileReceiving(
            ReceivedFileRepository files,
            IntakeReviewRepository reviews,
            ApplicationReaders readers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.reviews = reviews;
        this.readers = readers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the file as it came; refuses ({@link IntakeRefusal}) what is no application. The same bytes handed in again,
     * by a second click or a second letter, are the file that is already there, unless that one was dismissed.
     */
    public ReceivedFileId receive(String fileName, byte[] content, String channel, UserId person) {
        var upload = new ReceivedUpload(fileName, content, channel);
        readers.read(upload.name(), content);
        var sha256 = Fingerprint.of(content);
        files.waitForTurn(sha256);
        var already = files.withContent(sha256, Limit.of(1));
        if (!already.isEmpty()) {
            return new ReceivedFileId(already.getFirst());
        }
        var file = new ReceivedFile(upload, person, clock.instant());
        var id = files.save(file).summary().id();
        reviews.saveAndFlush(new IntakeReview(id));
        events.publishEvent(new FileReceived(id, person, content.length, sha256));
        return id;
    }
}
