package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.AGENDA_EMPTY;
import static se.vagval.decision.domain.DecisionRefusal.Reason.EXTRACT_MISSING;
import static se.vagval.decision.domain.DecisionRefusal.Reason.HOUR_PASSED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.MEETING_BEGUN;
import static se.vagval.decision.domain.DecisionRefusal.Reason.MEETING_HELD;
import static se.vagval.decision.domain.DecisionRefusal.Reason.MEETING_NOT_YET_HELD;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NOTICE_SENT;
import static se.vagval.decision.domain.DecisionRefusal.Reason.UNDECIDED_CASES;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.MeetingId;

/** Sammanträde. A day on which the committee decides, with its agenda; once held it stays as it was. */
@Entity
@Table(name = "meeting")
class Meeting {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "meeting_date")
    private LocalDate date;

    private String place;

    private LocalTime startsAt;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    /** Counts changes of the agenda, so that two who change it at once meet in this row. */
    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<AgendaChange> changes;

    private @Nullable Instant noticeSentAt;

    @Embedded
    private AgendaItems agenda = new AgendaItems();

    @SuppressWarnings("NullAway")
    protected Meeting() {}

    Meeting(LocalDate date, LocalTime startsAt, String place) {
        this.id = UUID.randomUUID();
        this.date = date;
        this.startsAt = startsAt;
        this.place = place;
        this.status = MeetingStatus.PLANNED;
    }

    /** The hour stands once it has struck: else a meeting that has begun could be opened to cases again. @return whether anything changed */
    boolean arrange(LocalTime time, String where, LocalDateTime now) {
        requirePlanned();
        requireThat(startsAt.equals(time) || hasNotBegun(now), HOUR_PASSED);
        boolean changed = !startsAt.equals(time) || !place.equals(where);
        startsAt = time;
        place = where;
        return changed;
    }

    /** No case comes onto a meeting that has begun. */
    AgendaItem add(Matter matter, LocalDateTime now) {
        requirePlanned();
        requireThat(hasNotBegun(now), MEETING_BEGUN);
        revision++;
        return agenda.add(this, matter);
    }

    Matter remove(CaseFileId caseFile) {
        requirePlanned();
        revision++;
        return agenda.remove(caseFile);
    }

    /** Moves the case to the place. @return whether anything changed */
    boolean move(CaseFileId caseFile, int to) {
        requirePlanned();
        boolean moved = agenda.move(caseFile, to);
        revision += moved ? 1 : 0;
        return moved;
    }

    /** Kallelse: the members are sent the agenda with its papers; once. */
    void call(Instant now) {
        requirePlanned();
        requireThat(noticeSentAt == null, NOTICE_SENT);
        requireThat(!agenda.all().isEmpty(), AGENDA_EMPTY);
        noticeSentAt = now;
    }

    boolean isCalled() {
        return noticeSentAt != null;
    }

    /** By the notice, or at the latest by the day the members are to have their papers. */
    boolean isSentOut(DecisionSettings settings, LocalDate today) {
        return isCalled() || settings.isSentOut(date, today);
    }

    /** Ändrat sedan utskicket: the members have the agenda already, and are told. */
    void tell(AgendaChange change) {
        var more = new ArrayList<>(told());
        more.add(change);
        changes = more;
    }

    void requireRead(CaseFileId caseFile, @Nullable UUID read) {
        agenda.item(caseFile).matter().requireRead(read);
    }

    /** The committee has put the case off; not before the day has come. */
    void putOff(CaseFileId caseFile, ItemState how, String why, LocalDate today) {
        requirePlanned();
        requireDayHasCome(today);
        agenda.item(caseFile).putOff(how, why);
        revision++;
    }

    /** Until the meeting is closed, tabling can be undone; a case that was referred back has gone its way. */
    void undoTabling(CaseFileId caseFile) {
        requirePlanned();
        agenda.item(caseFile).undoTabling();
        revision++;
    }

    /** The committee has decided the case; not before the day has come. */
    void decide(CaseFileId caseFile, LocalDate today) {
        requirePlanned();
        requireDayHasCome(today);
        agenda.item(caseFile).decide();
        revision++;
    }

    /** When every case has been dealt with and what the minutes say of each decision is back in its case. */
    void close(LocalDate today, int missingExtracts) {
        requirePlanned();
        requireDayHasCome(today);
        requireThat(agenda.undecided() == 0, UNDECIDED_CASES);
        requireThat(missingExtracts == 0, EXTRACT_MISSING);
        status = MeetingStatus.HELD;
    }

    private boolean hasNotBegun(LocalDateTime now) {
        return now.isBefore(date.atTime(startsAt));
    }

    private void requireDayHasCome(LocalDate today) {
        requireThat(!date.isAfter(today), MEETING_NOT_YET_HELD);
    }

    private void requirePlanned() {
        requireThat(status == MeetingStatus.PLANNED, MEETING_HELD);
    }

    AgendaItem itemNumbered(int number, CaseFileId meant) {
        return agenda.numbered(number, meant);
    }

    Optional<AgendaItem> itemNumbered(int number) {
        return agenda.numbered(number);
    }

    List<AgendaItem> items() {
        return agenda.all();
    }

    /** Ändrat sedan utskicket: since the notice; where there is none, since the day the members were to have their papers. */
    List<AgendaChange> changes() {
        var sent = noticeSentAt;
        return sent == null
                ? told()
                : told().stream().filter(it -> it.at().isAfter(sent)).toList();
    }

    /** Ändrat sedan kallelsen. */
    List<AgendaChange> changesSinceNotice() {
        return isCalled() ? changes() : List.of();
    }

    private List<AgendaChange> told() {
        return Objects.requireNonNullElse(changes, List.of());
    }

    MeetingId id() {
        return new MeetingId(date);
    }

    UUID subject() {
        return id;
    }

    LocalDate date() {
        return date;
    }

    LocalTime startsAt() {
        return startsAt;
    }

    String place() {
        return place;
    }

    MeetingStatus status() {
        return status;
    }

    boolean isHeld() {
        return status == MeetingStatus.HELD;
    }

    long version() {
        return version == null ? -1 : version;
    }
}
