package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.LOCKED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.REPORT_EMPTY;
import static se.vagval.decision.domain.DecisionRefusal.Reason.REPORT_NOT_COMPLETE;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.wording.DraftedText;

/**
 * Tjänsteskrivelse. The administration's proposal to the one who decides. Each section is drafted from the case until the
 * officer words it; complete it stands still until the officer opens it again.
 */
@Entity
@Table(name = "official_report")
class OfficialReport {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "case_file")
    private UUID caseFile;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<ReportSection, DraftedText> texts;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ReportContent content;

    @Embedded
    private @Nullable Completion completion;

    private String savedBy;

    private @Nullable Instant savedAt;

    @SuppressWarnings("NullAway")
    protected OfficialReport() {}

    public OfficialReport(CaseFileId caseFile) {
        this.id = UUID.randomUUID();
        this.caseFile = caseFile.value();
        this.texts = Map.of();
        this.savedBy = "";
    }

    /** Only what differs from the draft, and is not empty, becomes the officer's own. @return the sections that changed */
    public Set<ReportSection> write(
            Map<ReportSection, String> typed, ReportContent drafted, UserId officer, Instant now) {
        requireThat(completion == null, LOCKED);
        var words = words();
        var changed = words.write(typed, drafted::text, officer, now);
        if (!changed.isEmpty()) {
            become(words, officer, now);
        }
        return changed;
    }

    /** The officer has seen that the draft has moved, and stands by the own words. @return whether it had */
    boolean keepOwn(ReportSection section, ReportContent drafted, UserId officer, Instant now) {
        requireThat(completion == null, LOCKED);
        var words = words();
        var moved = words.keepOwn(section, drafted.text(section), officer, now);
        if (moved) {
            become(words, officer, now);
        }
        return moved;
    }

    private void become(WordedParts<ReportSection> words, UserId officer, Instant now) {
        texts = words.stored();
        savedBy = officer.value();
        savedAt = now;
    }

    private WordedParts<ReportSection> words() {
        return new WordedParts<>(ReportSection.class, texts);
    }

    /** The report as it stands: the frozen one when complete, else own words over drafted ones. */
    public ReportContent over(ReportContent drafted) {
        if (content != null) {
            return content;
        }
        var whole = new EnumMap<ReportSection, String>(ReportSection.class);
        whole.putAll(drafted.texts());
        whole.putAll(words().own());
        return drafted.with(whole);
    }

    public void complete(ReportContent drafted, UserId officer, Instant now) {
        requireThat(completion == null, LOCKED);
        var whole = over(drafted);
        requireThat(
                !whole.text(ReportSection.PROPOSAL).isBlank()
                        && !whole.text(ReportSection.SUMMARY).isBlank(),
                REPORT_EMPTY);
        content = whole;
        completion = new Completion(officer.value(), now);
    }

    public void reopen() {
        requireThat(completion != null, REPORT_NOT_COMPLETE);
        completion = null;
        content = null;
    }

    CaseFileId caseFile() {
        return CaseFileId.of(caseFile);
    }

    public Optional<Completion> completion() {
        return Optional.ofNullable(completion);
    }

    /** The frozen report, when it is complete. */
    public Optional<ReportContent> content() {
        return Optional.ofNullable(content);
    }

    DraftedText text(ReportSection section) {
        return words().text(section);
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
