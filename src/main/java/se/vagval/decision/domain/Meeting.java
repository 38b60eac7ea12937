package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.AGENDA_CHANGED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.ALREADY_DECIDED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.ALREADY_ON_AGENDA;
import static se.vagval.decision.domain.DecisionRefusal.Reason.MEETING_HELD;
import static se.vagval.decision.domain.DecisionRefusal.Reason.MEETING_NOT_YET_HELD;
import static se.vagval.decision.domain.DecisionRefusal.Reason.MEETING_PASSED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_ON_AGENDA;
import static se.vagval.decision.domain.DecisionRefusal.Reason.UNDECIDED_CASES;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.MeetingId;

/** Sammanträde. A day on which the committee decides, with its agenda; once held it stays as it was. */
@Entity
@Table(name = "meeting")
public class Meeting {

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

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected Meeting() {}

    public Meeting(LocalDate date, LocalTime startsAt, String place) {
        this.id = UUID.randomUUID();
        this.date = date;
        this.startsAt = startsAt;
        this.place = place;
        this.status = MeetingStatus.PLANNED;
    }

    /** @return whether anything changed */
    public boolean arrange(LocalTime time, String where) {
        requireThat(status == MeetingStatus.PLANNED, MEETING_HELD);
        boolean changed = !startsAt.equals(time) || !place.equals(where);
        startsAt = time;
        place = where;
        return changed;
    }

    public AgendaItem add(Matter matter, LocalDate today) {
        requireThat(status == MeetingStatus.PLANNED, MEETING_HELD);
        requireThat(!date.isBefore(today), MEETING_PASSED);
        requireThat(find(matter.caseFile()).isEmpty(), ALREADY_ON_AGENDA);
        var item = new AgendaItem(this, items.size() + 1, matter);
        items.add(item);
        revision++;
        return item;
    }

    public void remove(CaseFileId caseFile) {
        requireThat(status == MeetingStatus.PLANNED, MEETING_HELD);
        var item = item(caseFile);
        requireThat(item.state() != ItemState.DECIDED, ALREADY_DECIDED);
        requireThat(item.isUndecided(), NOT_ON_AGENDA);
        items.remove(item);
        renumber();
    }

    /** Moves the case to the place; a place beyond either end means that end. @return whether anything changed */
    public boolean move(CaseFileId caseFile, int place) {
        requireThat(status == MeetingStatus.PLANNED, MEETING_HELD);
        requireThat(items.stream().noneMatch(it -> it.state() == ItemState.DECIDED), ALREADY_DECIDED);
        var item = item(caseFile);
        int target = Math.clamp(place, 1, items.size());
        if (item.number() == target) {
            return false;
        }
        items.remove(item);
        items.add(target - 1, item);
        renumber();
        return true;
    }

    public void putOff(CaseFileId caseFile, ItemState how, String why) {
        requireThat(status == MeetingStatus.PLANNED, MEETING_HELD);
        item(caseFile).putOff(how, why);
        revision++;
    }

    /** The committee has decided the case; not before the day has come. */
    public void decide(CaseFileId caseFile, LocalDate today) {
        requireThat(status == MeetingStatus.PLANNED, MEETING_HELD);
        requireThat(!date.isAfter(today), MEETING_NOT_YET_HELD);
        item(caseFile).decide();
        revision++;
    }

    public void close(LocalDate today) {
        requireThat(status == MeetingStatus.PLANNED, MEETING_HELD);
        requireThat(!date.isAfter(today), MEETING_NOT_YET_HELD);
        requireThat(undecided() == 0, UNDECIDED_CASES);
        status = MeetingStatus.HELD;
    }

    /** The agenda may be renumbered between two clicks; the page therefore says which case it meant. */
    public AgendaItem itemNumbered(int number, CaseFileId meant) {
        var item = itemNumbered(number).orElseThrow(() -> new DecisionRefusal(AGENDA_CHANGED));
        requireThat(item.caseFile().equals(meant), AGENDA_CHANGED);
        return item;
    }

    public Optional<AgendaItem> itemNumbered(int number) {
        return items.stream().filter(it -> it.number() == number).findFirst();
    }

    public Optional<AgendaItem> find(CaseFileId caseFile) {
        return items.stream().filter(it -> it.caseFile().equals(caseFile)).findFirst();
    }

    private AgendaItem item(CaseFileId caseFile) {
        return find(caseFile).orElseThrow(() -> new DecisionRefusal(NOT_ON_AGENDA));
    }

    private void renumber() {
        for (int at = 0; at < items.size(); at++) {
            items.get(at).moveTo(at + 1);
        }
        revision++;
    }

    public int undecided() {
        return (int) items.stream().filter(AgendaItem::isUndecided).count();
    }

    public MeetingId id() {
        return new MeetingId(date);
    }

    public UUID subject() {
        return id;
    }

    public LocalDate date() {
        return date;
    }

    public LocalTime startsAt() {
        return startsAt;
    }

    public String place() {
        return place;
    }

    public MeetingStatus status() {
        return status;
    }

    public boolean isHeld() {
        return status == MeetingStatus.HELD;
    }

    public long version() {
        return version == null ? -1 : version;
    }

    public List<AgendaItem> items() {
        return Collections.unmodifiableList(items);
    }
}
