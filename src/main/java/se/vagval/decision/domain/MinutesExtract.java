package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.ADJUSTED_OUTSIDE;
import static se.vagval.decision.domain.DecisionRefusal.Reason.PUBLISHED_OUTSIDE;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.Person;
import se.vagval.web.Swedish;

/**
 * Protokollsutdrag. What the minutes say of one decision, or of a case that was put off, attested by the secretary and laid
 * back into its case. A corrected decision gets another.
 */
@Entity
@Immutable
@Table(name = "minutes_extract")
public class MinutesExtract implements Persistable<UUID> {

    /** Det som bara protokollet säger: reservations, who left the room for jäv, and when the minutes were adjusted and announced. */
    public record Said(
            String reservations,
            String conflicts,
            LocalDate adjustedOn,
            @Nullable LocalDate publishedOn) {}

    /** Bordläggning eller återremiss: how a case was put off, under which paragraph and why. */
    public record PutOff(ItemState how, int paragraph, String why) {}

    @Id
    private UUID id;

    private @Nullable UUID decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "put_off")
    private @Nullable ItemState putOff;

    private @Nullable Integer paragraph;
    private @Nullable String reason;

    private UUID meeting;

    @Column(name = "case_file")
    private UUID caseFile;

    private String reservations;
    private String conflicts;
    private LocalDate adjustedOn;
    private @Nullable LocalDate publishedOn;
    private String attestedBy;
    private String name;
    private String title;
    private String inPlaceOf;
    private Instant attestedAt;

    @SuppressWarnings("NullAway")
    protected MinutesExtract() {}

    MinutesExtract(Decision decision, Meeting meeting, Said said, Person secretary, String inPlaceOf, Instant now) {
        this(decision.caseFile(), meeting, said, secretary, inPlaceOf, now);
        this.decision = decision.id().value();
    }

    /** Of a case that was put off. */
    MinutesExtract(AgendaItem item, PutOff what, Said said, Person secretary, String inPlaceOf, Instant now) {
        this(item.caseFile(), item.meeting(), said, secretary, inPlaceOf, now);
        this.putOff = what.how();
        this.paragraph = what.paragraph();
        this.reason = what.why();
    }

    /** Minutes are adjusted after the meeting, and announced after that; neither in the future. */
    private MinutesExtract(
            CaseFileId caseFile, Meeting meeting, Said said, Person secretary, String inPlaceOf, Instant now) {
        var today = LocalDate.ofInstant(now, Swedish.ZONE);
        var adjusted = said.adjustedOn();
        var published = said.publishedOn();
        requireThat(!adjusted.isBefore(meeting.date()) && !adjusted.isAfter(today), ADJUSTED_OUTSIDE);
        requireThat(published == null || !published.isBefore(adjusted) && !published.isAfter(today), PUBLISHED_OUTSIDE);
        this.id = UUID.randomUUID();
        this.meeting = meeting.subject();
        this.caseFile = caseFile.value();
        this.reservations = said.reservations().strip();
        this.conflicts = said.conflicts().strip();
        this.adjustedOn = adjusted;
        this.publishedOn = published;
        this.attestedBy = secretary.id().value();
        this.name = secretary.name();
        this.title = secretary.title();
        this.inPlaceOf = inPlaceOf;
        this.attestedAt = now;
    }

    public UUID id() {
        return id;
    }

    boolean isOf(Decision other) {
        return other.id().value().equals(decision);
    }

    /** What it says of a case that was put off; nothing when it is of a decision. */
    Optional<PutOff> putOff() {
        return putOff == null || paragraph == null || reason == null
                ? Optional.empty()
                : Optional.of(new PutOff(putOff, paragraph, reason));
    }

    UUID meeting() {
        return meeting;
    }

    CaseFileId caseFile() {
        return CaseFileId.of(caseFile);
    }

    public Said said() {
        return new Said(reservations, conflicts, adjustedOn, publishedOn);
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    String inPlaceOf() {
        return inPlaceOf;
    }

    boolean isAttestedBefore(DecisionLetter letter) {
        return !attestedAt.isAfter(letter.madeAt());
    }

    /** The day on the extract. */
    LocalDate date() {
        return LocalDate.ofInstant(attestedAt, Swedish.ZONE);
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    /** Saved once, never again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
