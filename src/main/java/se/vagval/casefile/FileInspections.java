package se.vagval.casefile;

import java.util.Optional;

/** Granskning av filer. What neighbours ask before they read a file from outside. */
public interface FileInspections {

    /** Why the file is not taken in, as the end of {@code casefile.file.<REASON>}; nothing when it is harmless. */
    Optional<String> faultIn(String name, byte[] content);
}
