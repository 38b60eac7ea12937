package se.vagval.intake.domain;

import java.util.List;
import org.springframework.stereotype.Component;

/** All readers there are; the one that is for a file reads it, by the field mapping of the file's source. */
@Component
class ApplicationReaders {

    static final int LARGEST_FILE = 10 * 1024 * 1024;
    private static final int MOST_APPLICATIONS = 100;
    private static final List<String> SIGNS =
            List.of("projektnamn", "sokande", "ansokan", "budget", "finansiering", "projekttyp", "inkommen");
    private static final int ENOUGH_SIGNS = 3;

    private final List<ApplicationReader> readers;
    private final FieldMappings mappings;

    ApplicationReaders(List<ApplicationReader> readers, FieldMappings mappings) {
        this.readers = readers;
        this.mappings = mappings;
    }

    /** Every application in a file; a row that is none is one of them, told apart by {@link #isApplication}. */
    List<ReceivedContent> read(String fileName, byte[] content, FieldMapping mapping) {
        var reader = readers.stream()
                .filter(it -> it.isFor(fileName))
                .findFirst()
                .orElseThrow(() -> new IntakeRefusal(IntakeRefusal.Reason.UNKNOWN_FORMAT));
        if (content.length > LARGEST_FILE) {
            throw new IntakeRefusal(IntakeRefusal.Reason.TOO_LARGE);
        }
        if (content.length == 0) {
            throw new IntakeRefusal(IntakeRefusal.Reason.EMPTY);
        }
        var all = reader.read(fileName, content, mapping);
        if (all.size() > MOST_APPLICATIONS) {
            throw new IntakeRefusal(IntakeRefusal.Reason.TOO_MANY_APPLICATIONS, String.valueOf(MOST_APPLICATIONS));
        }
        if (all.stream().noneMatch(ApplicationReaders::isApplication)) {
            throw new IntakeRefusal(IntakeRefusal.Reason.NOT_AN_APPLICATION);
        }
        return all;
    }

    static boolean isApplication(ReceivedContent content) {
        return SIGNS.stream().filter(content::has).count() >= ENOUGH_SIGNS;
    }

    /** What a file was read as when it was taken in; one from before that was kept is read again, by the same map. */
    ReceivedContent read(ReceivedFile file) {
        return file.reading().orElseGet(() -> again(file));
    }

    private ReceivedContent again(ReceivedFile file) {
        var mapping = mappings.version(file.mappingSource(), file.mappingNumber());
        return read(file.summary().name(), file.content(), mapping).get(file.part() - 1);
    }
}
