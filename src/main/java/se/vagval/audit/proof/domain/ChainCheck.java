package se.vagval.audit.proof.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.audit.proof.domain.TrailFlaw.FlawKind;
import se.vagval.database.Fingerprint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads whole chains link by link, each in its order and one after the other, and says what does not hold. */
final class ChainCheck {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<TrailFlaw> flaws = new ArrayList<>();
    private @Nullable TrailLink last;
    private long chains;
    private long links;

    void read(TrailLink link) {
        var before = last != null && last.subject().equals(link.subject()) ? last : null;
        if (!Fingerprint.of(link.content()).equals(link.hash())) {
            found(link, FlawKind.CONTENT);
        } else if (!says(link)) {
            found(link, FlawKind.COLUMNS);
        }
        if (!link.previous().equals(before == null ? TrailLink.NONE : before.hash())) {
            found(link, FlawKind.LINK);
        }
        if (link.seq() != (before == null ? 1 : before.seq() + 1)) {
            found(link, FlawKind.GAP);
        }
        last = link;
        links++;
        chains += before == null ? 1 : 0;
    }

    List<TrailFlaw> flaws() {
        return List.copyOf(flaws);
    }

    long chains() {
        return chains;
    }

    long links() {
        return links;
    }

    private void found(TrailLink link, FlawKind kind) {
        flaws.add(new TrailFlaw(link.subject(), link.seq(), kind));
    }

    private static boolean says(TrailLink link) {
        try {
            JsonNode said = JSON.readTree(link.content());
            return said.path("subject").asString("").equals(link.subject().toString())
                    && said.path("seq").asLong(0) == link.seq()
                    && said.path("act").asString("").equals(link.act())
                    && said.path("actor").asString("").equals(link.actor())
                    && said.path("prev").asString("").equals(link.previous())
                    && Instant.parse(said.path("time").asString("")).equals(link.at());
        } catch (JacksonException | DateTimeException unreadable) {
            return false;
        }
    }
}
