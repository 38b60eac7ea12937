package se.vagval.casefile.domain;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.domain.IntakeActs.FileReceived;
import se.vagval.identity.Registrar;
import se.vagval.identity.UserId;

/** Intag. What comes from outside is taken in here, kept as it came, and told apart. */
@Service
@Transactional
@Registrar
@NamedInterface("work")
public class Intake {

    private final ReceivedFileRepository files;
    private final IntakeReviewRepository reviews;
    private final ApplicationReaders readers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intake(
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
        var sha256 = ReceivedFile.fingerprint(content);
        files.waitForTurn(sha256);
        var already = files.withContent(sha256, Limit.of(1));
        if (!already.isEmpty()) {
            return new ReceivedFileId(already.getFirst());
        }
        var file = new ReceivedFile(upload, holdsTestMaterial(content), person, clock.instant());
        var id = files.save(file).summary().id();
        reviews.saveAndFlush(new IntakeReview(id));
        events.publishEvent(new FileReceived(id, person, content.length, sha256));
        return id;
    }

    /** Tells what a file is without keeping it. */
    @Transactional(readOnly = true)
    public ReceivedFormat formatOf(String fileName, byte[] content) {
        try {
            readers.read(fileName, content);
            return ReceivedFormat.APPLICATION;
        } catch (IntakeRefusal noApplication) {
            return FinishedStatementReader.isFor(content) ? ReceivedFormat.FINISHED_STATEMENT : ReceivedFormat.NEITHER;
        }
    }

    /** A finished statement, apart from any case; refuses what is none. */
    @Transactional(readOnly = true)
    public FinishedStatement statementIn(byte[] content) {
        return FinishedStatementReader.read(content);
    }

    private static boolean holdsTestMaterial(byte[] content) {
        try {
            var received = IntakeYaml.read(content);
            return YamlApplicationReader.TEST_MATERIAL.stream().anyMatch(received::has);
        } catch (IntakeRefusal otherFormat) {
            return false;
        }
    }
}
