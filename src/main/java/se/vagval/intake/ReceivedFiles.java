package se.vagval.intake;

import java.time.Instant;
import java.util.List;

/** Mottagna filer. What other modules may ask about what has come in. */
public interface ReceivedFiles {

    /** Files that nobody has registered or turned away yet, newest first. */
    List<WaitingFile> waiting(int limit);

    /** Inkommen fil som väntar, with the address where it is gone through. */
    record WaitingFile(ReceivedFileId id, String name, Instant receivedAt, String address) {}
}
