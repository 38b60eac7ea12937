package se.vagval.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.casefile.Registrations;
import se.vagval.intake.domain.FileReceiving;
import se.vagval.intake.domain.IntakeRefusal;

/**
 * The folder that {@code vagval.demo.folder} names. Applications come in as received; a finished statement becomes an
 * approved case. What is neither, or has come in before, is passed over with a line in the log.
 */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoFolder {

    private static final Logger log = LoggerFactory.getLogger(DemoFolder.class);

    private final DemoFiles files;
    private final FileReceiving intake;
    private final Registrations registrations;
    private final FinishedStatements finished;
    private final ActingAs acting;

    DemoFolder(
            DemoFiles files,
            FileReceiving intake,
            Registrations registrations,
            FinishedStatements finished,
            ActingAs acting) {
        this.files = files;
        this.intake = intake;
        this.registrations = registrations;
        this.finished = finished;
        this.acting = acting;
    }

    void fill() {
        files.fromFolder().forEach(this::take);
    }

    private void take(DemoFiles.NamedFile file) {
        try {
            acting.person(DemoPeople.REGISTRAR, () -> {
                if (FinishedStatementReader.isFor(file.bytes())) {
                    takeFinished(file);
                } else {
                    intake.receive(file.name(), file.bytes(), "", DemoPeople.REGISTRAR);
                }
            });
        } catch (IntakeRefusal noApplication) {
            log.info(
                    "{} is neither an application nor a finished statement ({}); passed over",
                    file.name(),
                    noApplication.reason());
        } catch (RuntimeException refusal) {
            log.warn("{} could not be taken in: {}", file.name(), refusal.getMessage());
        }
    }

    private void takeFinished(DemoFiles.NamedFile file) {
        var said = FinishedStatementReader.read(file.bytes());
        if (registrations.isTaken(said.registryNumber())) {
            log.info("{} is already here as {}; passed over", file.name(), said.registryNumber());
        } else {
            finished.take(said);
            log.info("{} became the approved case {}", file.name(), said.registryNumber());
        }
    }
}
