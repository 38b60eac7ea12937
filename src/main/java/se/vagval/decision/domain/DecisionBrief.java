package se.vagval.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Beslutssammanfattning. What the officer has worded anew in the brief; everything else in it is drafted from data. */
@Entity
@Table(name = "decision_brief")
public class DecisionBrief {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "case_file")
    private UUID caseFile;

    @JdbcTypeCode(SqlTypes.JSON)
    private BriefTexts own;

    private String savedBy;

    private @Nullable Instant savedAt;

    @SuppressWarnings("NullAway")
    protected DecisionBrief() {}

    public DecisionBrief(CaseFileId caseFile) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.own = BriefTexts.NONE;
        this.savedBy = "";
    }

    /** @return whether anything changed */
    public boolean write(BriefTexts texts, BriefTexts drafted, UserId officer, Instant now) {
        var next = texts.without(drafted);
        if (next.equals(own)) {
            return false;
        }
        own = next;
        savedBy = officer.value();
        savedAt = now;
        return true;
    }

    public BriefTexts own() {
        return own;
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
