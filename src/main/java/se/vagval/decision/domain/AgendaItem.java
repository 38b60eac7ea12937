package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.ALREADY_DECIDED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_ON_AGENDA;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_TABLED;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import se.vagval.casefile.CaseFileId;

/** Punkt på dagordningen. One case at one meeting, in the form the members were given it. */
@Entity
@Table(name = "agenda_item")
class AgendaItem {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting")
    private Meeting meeting;

    private int position;

    @Embedded
    private Matter matter;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private String note;

    @SuppressWarnings("NullAway")
    protected AgendaItem() {}

    AgendaItem(Meeting meeting, int position, Matter matter) {
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        this.position = position;
        this.matter = matter;
        this.state = ItemState.ON_AGENDA;
        this.note = "";
    }

    void moveTo(int place) {
        position = place;
    }

    void putOff(ItemState how, String why) {
        requireThat(state == ItemState.ON_AGENDA && how.isPutOff(), NOT_ON_AGENDA);
        state = how;
        note = why;
    }

    void undoTabling() {
        requireThat(state == ItemState.TABLED, NOT_TABLED);
        state = ItemState.ON_AGENDA;
        note = "";
    }

    void decide() {
        requireThat(state != ItemState.DECIDED, ALREADY_DECIDED);
        requireThat(state == ItemState.ON_AGENDA, NOT_ON_AGENDA);
        state = ItemState.DECIDED;
    }

    public int number() {
        return position;
    }

    public Matter matter() {
        return matter;
    }

    public CaseFileId caseFile() {
        return matter.caseFile();
    }

    public ItemState state() {
        return state;
    }

    public boolean isUndecided() {
        return state == ItemState.ON_AGENDA;
    }

    /** Why it was put off, as the minutes say. */
    public String note() {
        return note;
    }

    public Meeting meeting() {
        return meeting;
    }
}
