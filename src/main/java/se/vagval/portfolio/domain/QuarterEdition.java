package se.vagval.portfolio.domain;

import java.time.Instant;
import java.util.UUID;
import se.vagval.database.StoredJson;
import se.vagval.identity.UserId;
import se.vagval.portfolio.QuarterId;
import tools.jackson.databind.json.JsonMapper;

/** Kvartalsutgåva. What was published, byte for byte; a correction is a new edition and says why it was made. */
public record QuarterEdition(
        UUID id,
        QuarterId quarter,
        int number,
        String content,
        String sha256,
        String reason,
        UserId publishedBy,
        Instant publishedAt) {

    private static final JsonMapper JSON = StoredJson.columns();

    static String written(QuarterContent content) {
        return JSON.writeValueAsString(content);
    }

    public QuarterContent read() {
        return JSON.readValue(content, QuarterContent.class);
    }

    public boolean isCorrection() {
        return number > 1;
    }
}
