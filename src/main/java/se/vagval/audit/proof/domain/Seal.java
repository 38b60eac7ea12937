package se.vagval.audit.proof.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.database.CanonicalJson;
import se.vagval.database.Fingerprint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Försegling. Where the chains that have grown end, hashed together and chained to the seal before; {@code content} is canonical
 * JSON and what is signed.
 */
public record Seal(
        long no,
        String content,
        String previous,
        String hash,
        @Nullable String signature) {

    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Where a chain ended when it was sealed. */
    record Head(UUID subject, long seq, String hash) {}

    static Seal of(@Nullable Seal before, Instant at, List<Head> heads, SealKeys keys) {
        var no = before == null ? 1 : before.no() + 1;
        var previous = before == null ? TrailLink.NONE : before.hash();
        var content = CanonicalJson.of(JSON.writeValueAsString(Map.of(
                "v",
                FORMAT,
                "no",
                no,
                "at",
                at.toString(),
                "prev",
                previous,
                "heads",
                heads.size(),
                "root",
                root(heads),
                "key",
                keys.name())));
        return new Seal(no, content, previous, Fingerprint.of(content), keys.sign(content));
    }

    static String root(List<Head> heads) {
        return Fingerprint.of(heads.stream()
                .sorted(Comparator.comparing(it -> it.subject().toString()))
                .map(it -> it.subject() + " " + it.seq() + " " + it.hash() + "\n")
                .collect(Collectors.joining()));
    }

    /** When it was set, if it still says so. */
    public @Nullable Instant at() {
        try {
            return Instant.parse(said("at"));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    public boolean isSigned() {
        return signature != null;
    }

    /** The name of the key that signed it; empty without one. */
    String key() {
        return said("key");
    }

    boolean isWhole(@Nullable Seal before, List<Head> heads) {
        return no == (before == null ? 1 : before.no() + 1)
                && previous.equals(before == null ? TrailLink.NONE : before.hash())
                && hash.equals(Fingerprint.of(content))
                && said("no").equals(Long.toString(no))
                && said("prev").equals(previous)
                && said("root").equals(root(heads));
    }

    /** Nothing, of what somebody made unreadable. */
    private String said(String name) {
        try {
            return JSON.readTree(content).path(name).asString("");
        } catch (JacksonException unreadable) {
            return "";
        }
    }
}
