package se.vagval.intake.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
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

    /** One application that came, or that was there already. */
    public record Received(ReceivedFileId id, boolean fresh) {}

    /** Keeps a file of the usual kind that holds one application. */
    public ReceivedFileId receive(String fileName, byte[] content, String channel, UserId person) {
        return receive(new ReceivedUpload(fileName, content, channel), FieldMapping.STANDARD, person)
                .getFirst()
                .id();
    }

    /**
     * Keeps the file as it came, once for each application in it; refuses ({@link IntakeRefusal}) what holds none. The same
     * bytes handed in again, by a second click or a second letter, are the file that is already there, unless that one was
     * dismissed, or waits and was read by another map.
     */
    public List<Received> receive(ReceivedUpload upload, String source, UserId person) {
        var mapping = mappings.newest(source);
        return receive(upload, readers.read(upload.name(), upload.content(), mapping), mapping, person);
    }

    /** Keeps a file that has been read already, by the given map. */
    List<Received> receive(
            ReceivedUpload upload, List<ReceivedContent> applications, FieldMapping mapping, UserId person) {
        var sha256 = Fingerprint.of(upload.content());
        files.waitForTurn(sha256);
        var known = files.known(List.of(sha256));
        var received = new ArrayList<Received>();
        for (var at = 0; at < applications.size(); at++) {
            var part = at + 1;
            if (ApplicationReaders.isApplication(applications.get(at))) {
                received.add(known.stream()
                        .filter(it -> it.is(sha256, part, mapping))
                        .findFirst()
                        .map(it -> new Received(new ReceivedFileId(it.id()), false))
                        .orElseGet(() -> keep(
                                new ReceivedFile(
                                        upload, part, applications.get(part - 1), mapping, person, clock.instant()),
                                person)));
            }
        }
        return received;
    }

    private Received keep(ReceivedFile file, UserId person) {
        var kept = files.save(file).summary();
        reviews.saveAndFlush(new IntakeReview(kept.id()));
        events.publishEvent(new FileReceived(kept.id(), person, kept.size(), kept.sha256()));
        return new Received(kept.id(), true);
    }
}
