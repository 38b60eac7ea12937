package se.vagval.assessment.domain;

import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;
import se.vagval.identity.UserId;

/**
 * Delversion. How often one part has been changed, by whom it was last, and when (ISO 8601 instant); {@code since} is the
 * first of the saves which that person has made with nobody else's in between, unknown of what an older portal kept.
 */
public record PartVersion(
        int number, String by, String at, @Nullable Integer since) implements StoredDocument {

    static final PartVersion NONE = new PartVersion(0, "", "", null);

    PartVersion next(UserId person, String now) {
        var next = number + 1;
        return new PartVersion(next, person.value(), now, person.value().equals(by) ? first() : next);
    }

    /** Whether every save after the one that was seen is this person's own. */
    public boolean isAlone(UserId person, int seen) {
        return person.value().equals(by) && first() <= seen + 1;
    }

    private int first() {
        return since == null ? number : since;
    }
}
