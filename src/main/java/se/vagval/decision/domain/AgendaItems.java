package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.AGENDA_CHANGED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.ALREADY_DECIDED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.ALREADY_ON_AGENDA;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_ON_AGENDA;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.vagval.casefile.CaseFileId;

/** Dagordningens punkter, in their order; the meeting says when they may be changed. */
@Embeddable
class AgendaItems {

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> items = new ArrayList<>();

    AgendaItem add(Meeting meeting, Matter matter) {
        requireThat(find(matter.caseFile()).isEmpty(), ALREADY_ON_AGENDA);
        var item = new AgendaItem(meeting, items.size() + 1, matter);
        items.add(item);
        return item;
    }

    Matter remove(CaseFileId caseFile) {
        var item = item(caseFile);
        requireThat(item.state() != ItemState.DECIDED, ALREADY_DECIDED);
        requireThat(item.isUndecided(), NOT_ON_AGENDA);
        items.remove(item);
        renumber();
        return item.matter();
    }

    /** A place beyond either end means that end. @return whether anything changed */
    boolean move(CaseFileId caseFile, int place) {
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

    /** The agenda may be renumbered between two clicks; the page therefore says which case it meant. */
    AgendaItem numbered(int number, CaseFileId meant) {
        var item = numbered(number).orElseThrow(() -> new DecisionRefusal(AGENDA_CHANGED));
        requireThat(item.caseFile().equals(meant), AGENDA_CHANGED);
        return item;
    }

    Optional<AgendaItem> numbered(int number) {
        return items.stream().filter(it -> it.number() == number).findFirst();
    }

    AgendaItem item(CaseFileId caseFile) {
        return find(caseFile).orElseThrow(() -> new DecisionRefusal(NOT_ON_AGENDA));
    }

    private Optional<AgendaItem> find(CaseFileId caseFile) {
        return items.stream().filter(it -> it.caseFile().equals(caseFile)).findFirst();
    }

    private void renumber() {
        for (int at = 0; at < items.size(); at++) {
            items.get(at).moveTo(at + 1);
        }
    }

    int undecided() {
        return (int) items.stream().filter(AgendaItem::isUndecided).count();
    }

    List<AgendaItem> all() {
        return Collections.unmodifiableList(items);
    }
}
