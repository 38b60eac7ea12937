package se.vagval.audit.proof.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import se.vagval.database.Fingerprint;

/**
 * Underlag för kontroll. A line of each seal, of each end it sealed, and of each link: words apart by tabs, the canonical text
 * last. Of what is closed to the reader neither words nor hashes are told, since few words are easily guessed from a hash:
 * each hash is hashed once more with a secret that is forgotten with the file, so that like stays like and no more can be seen.
 */
final class TrailFile {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Writer file;
    private final Set<UUID> closed;
    private final UUID secret = UUID.randomUUID();

    TrailFile(Writer file, Set<UUID> closed) {
        this.file = file;
        this.closed = closed;
    }

    void seal(Seal seal) {
        var signature = seal.signature() == null ? "-" : seal.signature();
        line("seal", seal.no(), seal.previous(), seal.hash(), signature, seal.content());
    }

    void head(long seal, Seal.Head head) {
        if (closed.contains(head.subject())) {
            line("withheld-head", seal, head.subject(), head.seq(), hidden(head.hash()));
        } else {
            line("head", seal, head.subject(), head.seq(), head.hash());
        }
    }

    void link(TrailLink it) {
        if (closed.contains(it.subject())) {
            var written = hidden(Fingerprint.of(it.content()));
            line("withheld", it.subject(), it.seq(), hidden(it.previous()), hidden(it.hash()), written);
        } else {
            line("link", it.subject(), it.seq(), it.act(), it.actor(), it.at(), it.previous(), it.hash(), it.content());
        }
    }

    private String hidden(String hash) {
        return hash.equals(TrailLink.NONE) ? hash : Fingerprint.of(secret + hash);
    }

    /** What was written holds no tabs or line ends; what somebody put there must not look like a line of its own. */
    private void line(Object... words) {
        try {
            for (var at = 0; at < words.length; at++) {
                file.write(at == 0 ? "" : "\t");
                file.write(CONTROL.matcher(words[at].toString()).replaceAll(" "));
            }
            file.write('\n');
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
