package se.vagval.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.WordDiff;

/** Everything the page of one received file shows: first what asks for an answer, folded beneath it all the rest. */
record IntakePage(
        List<Link> trail,
        String address,
        String name,
        String about,
        String fingerprint,
        boolean downloadable,
        @Nullable String saved,
        @Nullable String closed,
        @Nullable String caseAddress,
        boolean open,
        String progress,
        List<Fact> facts,
        List<Link> flags,
        List<Link> missing,
        List<Part> questions,
        List<Part> rest,
        List<Option> units,
        @Nullable Clash clash) {

    /** Whether all that remains is to register. */
    public boolean registrable() {
        return open && missing.isEmpty();
    }

    /** One line about what the file is. */
    record Fact(String label, String text) {}

    /** A section of the application: values that stand alone, the rows of its list, and what compares those rows. */
    record Part(
            String id,
            String heading,
            String section,
            List<Row> rows,
            @Nullable Table table,
            List<Row> checks,
            long proposals,
            boolean unfolded) {

        public long size() {
            return rows.size()
                    + checks.size()
                    + (table == null ? 0 : table.lines().size());
        }
    }

    /** Rows of a list, each with the same columns. */
    record Table(List<String> columns, List<Line> lines) {}

    /** One row of a list: its values beside each other and one answer for all that is guessed in it. */
    record Line(
            String key,
            String heading,
            List<Row> cells,
            boolean asked,
            boolean confirmable,
            boolean confirmed,
            boolean leftOut,
            boolean sum,
            boolean unfolded,
            @Nullable String answered,
            @Nullable String state,
            String look) {}

    /** One value: what came, what it is taken for, what is to say about it, and the one control that answers. */
    record Row(
            String key,
            String label,
            @Nullable String received,
            boolean prose,
            @Nullable String interpretation,
            List<WordDiff.Piece> changes,
            List<Note> notes,
            @Nullable String candidates,
            String input,
            String control,
            String value,
            List<Option> options,
            boolean confirmed,
            @Nullable String confirmLabel,
            @Nullable String fallback,
            boolean leftOut,
            boolean wrong,
            @Nullable String answered,
            @Nullable String state,
            String look) {

        /** What the list of choices sends when the value is registered as missing. */
        public String without() {
            return IntakeForm.WITHOUT;
        }
    }

    /** One remark: its sentence, and how much it asks. */
    record Note(String text, String severity, boolean seenAnyway) {}
}
