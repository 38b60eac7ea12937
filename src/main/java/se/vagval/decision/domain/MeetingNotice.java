package se.vagval.decision.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.vagval.identity.Person;

/** Kallelse med föredragningslista. What the members of a committee were sent before a meeting; sent once, never changed. */
@Entity
@Immutable
@Table(name = "meeting_notice")
class MeetingNotice implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID meeting;

    @JdbcTypeCode(SqlTypes.JSON)
    private NoticeContent content;

    private String sentBy;
    private String name;
    private String title;
    private Instant sentAt;

    @SuppressWarnings("NullAway")
    protected MeetingNotice() {}

    MeetingNotice(Meeting meeting, NoticeContent content, Person secretary, Instant now) {
        this.id = UUID.randomUUID();
        this.meeting = meeting.subject();
        this.content = content;
        this.sentBy = secretary.id().value();
        this.name = secretary.name();
        this.title = secretary.title();
        this.sentAt = now;
    }

    UUID id() {
        return id;
    }

    NoticeContent content() {
        return content;
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
