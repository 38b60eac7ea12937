package se.vagval.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.wording.DraftedText;

/** Beslutssammanfattning. What the officer has worded anew in the brief; everything else in it is drafted from data. */
@Entity
@Table(name = "decision_brief")
class DecisionBrief {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "case_file")
    private UUID caseFile;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<BriefPart, DraftedText> texts;

    /** What the officer's own reasons speak of, by their words. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> reasonSubjects;

    private String savedBy;

    private @Nullable Instant savedAt;

    @SuppressWarnings("NullAway")
    protected DecisionBrief() {}

    public DecisionBrief(CaseFileId caseFile) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.texts = Map.of();
        this.reasonSubjects = Map.of();
        this.savedBy = "";
    }

    /** @return the parts that changed */
    public Set<BriefPart> write(Map<BriefPart, String> typed, BriefTexts drafted, UserId officer, Instant now) {
        var words = words();
        var changed = words.write(typed, drafted::part, officer, now);
        if (!changed.isEmpty()) {
            become(words, officer, now);
        }
        return changed;
    }

    /** The officer has seen that the draft has moved, and stands by the own words. @return whether it had */
    boolean keepOwn(BriefPart part, BriefTexts drafted, UserId officer, Instant now) {
        var words = words();
        var moved = words.keepOwn(part, drafted.part(part), officer, now);
        if (moved) {
            become(words, officer, now);
        }
        return moved;
    }

    private void become(WordedParts<BriefPart> words, UserId officer, Instant now) {
        texts = words.stored();
        savedBy = officer.value();
        savedAt = now;
    }

    private WordedParts<BriefPart> words() {
        return new WordedParts<>(BriefPart.class, texts);
    }

    public BriefTexts own() {
        return BriefTexts.of(words().own(), reasonSubjects);
    }

    /** Remembers what the reasons speak of, also when they are put back later. */
    void remember(BriefTexts typed) {
        var known = new TreeMap<>(reasonSubjects);
        Stream.of(typed.reasonsFor(), typed.reasonsAgainst())
                .flatMap(List::stream)
                .filter(it -> !it.subject().isEmpty())
                .forEach(it -> known.put(it.text(), it.subject()));
        reasonSubjects = known;
    }

    DraftedText text(BriefPart part) {
        return words().text(part);
    }

    public String savedBy() {
        return savedBy;
    }

    public @Nullable Instant savedAt() {
        return savedAt;
    }

    /** -1 before the first save. */
    public long version() {
        return version == null ? -1 : version;
    }
}
