package se.vagval.casefile.attachment.domain;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.springframework.stereotype.Component;
import se.vagval.casefile.FileInspections;
import se.vagval.casefile.attachment.domain.FileRefusal.Reason;
import se.vagval.web.PlainCharacters;

/** Granskning av en fil before it is taken in: name, kind by content, and what could do harm inside. */
@Component
class FileInspection implements FileInspections {

    static final long LARGEST = 25L * 1024 * 1024;

    private static final Set<String> ZIP =
            Set.of("application/zip", "application/x-tika-ooxml", "application/x-tika-msoffice");

    private final Detector detector = new DefaultDetector();

    /** A file that passed: the bytes are those to keep, which for an image are not the ones that came. */
    record Inspected(String name, FileKind kind, byte[] content) {}

    Inspected inspect(String givenName, byte[] content) {
        if (content.length == 0) {
            throw new FileRefusal(Reason.EMPTY);
        }
        if (content.length > LARGEST) {
            throw new FileRefusal(Reason.TOO_LARGE);
        }
        var name = plainName(givenName);
        var kind = FileKind.byName(name).orElseThrow(() -> new FileRefusal(Reason.KIND));
        requireContentOf(kind, content);
        if (kind.isPackage()) {
            PackageInspection.inspect(kind, content);
        }
        if (kind == FileKind.PDF) {
            PdfInspection.inspect(content);
        }
        return new Inspected(name, kind, kind.isImage() ? ImageCleaning.clean(kind, content) : content);
    }

    @Override
    public Optional<String> faultIn(String name, byte[] content) {
        try {
            inspect(name, content);
            return Optional.empty();
        } catch (FileRefusal refusal) {
            return Optional.of(refusal.reason().name());
        }
    }

    /** Some browsers send the whole path. */
    private static String plainName(String given) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty()
                || name.length() > 255
                || name.startsWith(".")
                || !PlainCharacters.areIn(name)
                || name.contains("\n")) {
            throw new FileRefusal(Reason.NAME);
        }
        return name;
    }

    private void requireContentOf(FileKind kind, byte[] content) {
        var detected = detect(content);
        var fits = kind.isPackage()
                ? ZIP.contains(detected) || detected.equals(kind.mediaType())
                : detected.equals(kind.mediaType());
        if (!fits) {
            throw new FileRefusal(Reason.CONTENT);
        }
    }

    /** By content alone: the name is not told. */
    private String detect(byte[] content) {
        try (var stream = TikaInputStream.get(content)) {
            return detector.detect(stream, new Metadata()).getBaseType().toString();
        } catch (IOException unreadable) {
            throw new FileRefusal(Reason.BROKEN);
        }
    }
}
