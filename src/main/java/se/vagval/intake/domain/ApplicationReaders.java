package se.vagval.intake.domain;

import java.util.List;
import org.springframework.stereotype.Component;

/** All readers there are; the first that is for a file reads it. */
@Component
class ApplicationReaders {

    private final List<ApplicationReader> readers;

    ApplicationReaders(List<ApplicationReader> readers) {
        this.readers = readers;
    }

    ReceivedContent read(String fileName, byte[] content) {
        return readers.stream()
                .filter(reader -> reader.isFor(fileName, content))
                .findFirst()
                .orElseThrow(() -> new IntakeRefusal(IntakeRefusal.Reason.UNKNOWN_FORMAT))
                .read(content);
    }
}
