package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Deliverable;
import se.vagval.assessment.domain.DeliverableList;

/** Leveranser, one per row. */
record DeliverablesForm(
        @Nullable List<@Valid Row> rows, @Nullable Integer version) implements PartForm {

    /** What is delivered, for whom, and the change expected. */
    record Row(
            @Nullable @Size(max = 5000) String what,
            @Nullable @Size(max = 1000) String forWhom,
            @Nullable @Size(max = 5000) String change) {

        static final Row EMPTY = new Row("", "", "");

        boolean isBlank() {
            return Rows.allBlank(what, forWhom, change);
        }
    }

    static DeliverablesForm of(DeliverableList list, int version) {
        var rows = list.deliverables().stream()
                .map(it -> new Row(it.what(), it.forWhom(), it.change()))
                .toList();
        return new DeliverablesForm(Rows.withRoom(rows, () -> Row.EMPTY), version);
    }

    DeliverableList toList() {
        return new DeliverableList(Rows.kept(rows, Row::isBlank).stream()
                .map(it -> new Deliverable(text(it.what()), text(it.forWhom()), text(it.change())))
                .toList());
    }

    @Override
    public int rowCount() {
        return rows == null ? 0 : rows.size();
    }

    @Override
    public String asText() {
        return toList().deliverables().stream()
                .map(it -> Rows.joined(it.what(), it.forWhom(), it.change()))
                .collect(Collectors.joining("\n"));
    }
}
