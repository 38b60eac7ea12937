package se.vagval.wording.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.vagval.identity.UserId;
import se.vagval.wording.DraftedText;
import se.vagval.wording.TextPlace;

/** What one part of a paper said after one save. */
@Entity
@Immutable
@Table(name = "text_version")
class KeptText {

    private static final Duration ONE_SITTING = Duration.ofMinutes(10);

    @Id
    private UUID id;

    private UUID caseFile;
    private String paper;
    private String part;
    private int number;
    private String text;
    private String savedBy;
    private Instant savedAt;
    private boolean autosaved;
    private boolean drafted;

    @SuppressWarnings("NullAway.Init")
    protected KeptText() {}

    KeptText(TextPlace place, DraftedText saved, String draft, boolean autosaved) {
        this.id = UUID.randomUUID();
        this.caseFile = place.caseFile().value();
        this.paper = place.paper();
        this.part = place.part();
        this.number = saved.number();
        this.text = saved.text(draft);
        this.savedBy = Objects.requireNonNull(saved.savedBy());
        this.savedAt = Objects.requireNonNull(saved.savedAt());
        this.autosaved = autosaved;
        this.drafted = !saved.hasOwn();
    }

    /** What stood there before the first own words, so that there is something to compare them with. */
    KeptText replaced(String draft) {
        var before = new KeptText();
        before.id = UUID.randomUUID();
        before.caseFile = caseFile;
        before.paper = paper;
        before.part = part;
        before.number = number - 1;
        before.text = draft;
        before.savedBy = savedBy;
        before.savedAt = savedAt;
        before.drafted = true;
        return before;
    }

    /** Saves the machine makes while one person writes on are gathered into the last of them. */
    boolean isContinuedBy(KeptText next) {
        return autosaved
                && !drafted
                && savedBy.equals(next.savedBy)
                && savedAt.plus(ONE_SITTING).isAfter(next.savedAt);
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    UserId savedBy() {
        return UserId.of(savedBy);
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean isDrafted() {
        return drafted;
    }
}
