package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.Deliverable;
import se.vagval.assessment.DeliverableKind;
import se.vagval.assessment.domain.DeliverableList;

/** Leveranser, one per row. */
record DeliverablesForm(
        @Nullable List<@Valid Row> rows, @Nullable Integer version) implements PartForm {

    /** What is delivered, for whom, and the change expected. */
    record Row(
            @Nullable @Size(max = 5000) String what,
            @Nullable @Size(max = 1000) String forWhom,
            @Nullable @Size(max = 5000) String change,
            @Nullable DeliverableKind kind,
            boolean digital,
            @Nullable @Size(max = 2000) String source,
            @Nullable @Pattern(regexp = "\\s*\\d{0,3}\\s*") String place,
            @Nullable @Size(max = 200) String at) {

        /** What says nothing of itself is an empty row, whatever was chosen beside it. */
        Row {
            if (Rows.allBlank(what, forWhom, change)) {
                kind = null;
                digital = false;
                source = "";
                place = "";
                at = "";
            }
        }

        static final Row EMPTY = new Row("", "", "", null, false, "", "", "");

        static Row of(Deliverable it) {
            return new Row(
                    it.what(),
                    it.forWhom(),
                    it.change(),
                    it.kind(),
                    Boolean.TRUE.equals(it.digital()),
                    text(it.source()),
                    "",
                    it.at());
        }

        Deliverable toDeliverable() {
            return new Deliverable(text(what), text(forWhom), text(change), kind, digital, text(source), null);
        }

        /** Where it stands among the others: as it was, or before or after the one whose place it is to have. */
        double order(int standing) {
            if (text(place).isEmpty()) {
                return standing;
            }
            var wanted = Integer.parseInt(text(place));
            return wanted > standing ? wanted + .5 : wanted - .5;
        }

        boolean isBlank() {
            return Rows.allBlank(what, forWhom, change);
        }
    }

    static DeliverablesForm of(DeliverableList list, int version) {
        var rows = list.deliverables().stream().map(Row::of).toList();
        return new DeliverablesForm(Rows.withRoom(rows, () -> Row.EMPTY), version);
    }

    @Override
    public void check(Errors errors) {
        Rows.each("rows", rows, (row, fields) -> Rows.named(fields + "what", row.what(), !row.isBlank(), errors));
    }

    DeliverableList toList() {
        return new DeliverableList(inOrder().stream().map(Row::toDeliverable).toList());
    }

    /** Where the passage of each stands, in the order of the list. */
    List<String> places() {
        return inOrder().stream().map(it -> text(it.at())).toList();
    }

    private List<Row> inOrder() {
        var kept = Rows.kept(rows, Row::isBlank);
        return IntStream.range(0, kept.size())
                .boxed()
                .sorted(Comparator.comparingDouble(it -> kept.get(it).order(it + 1)))
                .map(kept::get)
                .toList();
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
