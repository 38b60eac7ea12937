package se.vagval.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.WordDiff;

/** Everything the page of one received file shows. */
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
        List<Link> missing,
        List<Part> parts,
        @Nullable Clash clash) {

    /** A section of the application. */
    record Part(String id, String heading, List<Group> groups) {}

    /** A row of a list, or the values that stand alone (then without heading). */
    record Group(@Nullable String heading, @Nullable String rowKey, boolean leftOut, List<Row> rows) {}

    /** One value: what came, what it is taken for, what is to say about it, and what a person may enter. */
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
            String value,
            List<Option> options,
            boolean confirmable,
            boolean confirmed,
            @Nullable String confirmLabel,
            @Nullable String fallback,
            boolean leftOut,
            @Nullable String answered,
            @Nullable String state,
            String look) {}

    /** One remark: its sentence, and how much it asks. */
    record Note(String text, String severity, String look) {}
}
