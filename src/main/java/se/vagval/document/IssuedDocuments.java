package se.vagval.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Utfärdade handlingar. A paper is made once: it is kept as the file it became, and is the same bytes for ever. The subject
 * is whatever the paper belongs to, an edition for instance; the kind tells its papers apart.
 */
public interface IssuedDocuments {

    /** The paper as it was made, or made now from the content if it has not been. */
    IssuedDocument issue(UUID subject, String kind, DocumentFormat format, Supplier<DocumentContent> content);

    /** What has been made of the subject's papers, without the files. */
    List<Issued> issuedOf(UUID subject);

    /** Which of the subjects have the paper of that kind already. */
    Set<UUID> made(Collection<UUID> subjects, String kind, DocumentFormat format);

    /** Uppgift om en utfärdad handling; the size in bytes. */
    record Issued(String kind, DocumentFormat format, String sha256, long size, Instant at) {}
}
