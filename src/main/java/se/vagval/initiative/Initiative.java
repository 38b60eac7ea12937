package se.vagval.initiative;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;

/** Satsning i registret: where it stands, what it is about, whose it is, who pays, what was learnt, and the case it was told of in. */
public record Initiative(
        UUID id, int version, Content content, @Nullable UUID caseFile, UserId changedBy, Instant changedAt) {

    /** Where it stands in the register. */
    public String address() {
        return "/satsningar/" + id;
    }

    /**
     * What a person writes of it; municipalities and focus areas by their codes. Of one that an application told of nobody has
     * said of what kind it is.
     */
    public record Content(
            @Nullable InitiativeKind kind,
            InitiativeStatus status,
            String theme,
            String towards,
            String owner,
            String ownerNumber,
            String funder,
            String lesson,
            List<String> municipalities,
            List<String> focusAreas,
            String source) {

        public Content {
            municipalities = List.copyOf(municipalities);
            focusAreas = List.copyOf(focusAreas);
        }

        /** What a case says of another initiative. */
        public static Content told(
                InitiativeStatus status,
                String theme,
                String owner,
                String funder,
                String lesson,
                List<String> municipalities) {
            return new Content(null, status, theme, "", owner, "", funder, lesson, municipalities, List.of(), "");
        }
    }
}
