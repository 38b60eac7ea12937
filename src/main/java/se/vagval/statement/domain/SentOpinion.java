package se.vagval.statement.domain;

import static se.vagval.statement.StatementRefusal.Reason.SENT_BEFORE_APPROVED;
import static se.vagval.statement.StatementRefusal.Reason.SENT_IN_FUTURE;
import static se.vagval.statement.StatementRefusal.requireThat;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.vagval.casefile.LetterWay;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/** Skickat yttrande. When an edition's opinion went to the fund's authority and how, as somebody says; once. */
@Entity
@Immutable
@Table(name = "sent_opinion")
class SentOpinion implements Persistable<UUID> {

    @Id
    private UUID edition;

    @Enumerated(EnumType.STRING)
    private LetterWay way;

    private LocalDate sentOn;
    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway")
    protected SentOpinion() {}

    /** Between the day the edition was approved and today. */
    SentOpinion(Edition edition, LetterWay way, LocalDate on, UserId officer, Instant now) {
        requireThat(!on.isBefore(LocalDate.ofInstant(edition.approvedAt(), Swedish.ZONE)), SENT_BEFORE_APPROVED);
        requireThat(!on.isAfter(LocalDate.ofInstant(now, Swedish.ZONE)), SENT_IN_FUTURE);
        this.edition = edition.id();
        this.way = way;
        this.sentOn = on;
        this.recordedBy = officer.value();
        this.recordedAt = now;
    }

    OpinionSending.Sent sent() {
        return new OpinionSending.Sent(way, sentOn);
    }

    @Override
    public @Nullable UUID getId() {
        return edition;
    }

    /** Saved once, never again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
