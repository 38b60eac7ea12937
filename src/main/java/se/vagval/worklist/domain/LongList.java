package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.Person;

/**
 * Lång lista. What stands nowhere but in a work list: the work list shows its first rows, and a page of its own all of them,
 * however many they are. Each page costs the same few statements.
 */
interface LongList {

    String ROOT = "/arbetskorg/";

    /** Names its texts. */
    String name();

    /** Where its own page is, below {@link #ROOT}. */
    String path();

    boolean isFor(Person person);

    /** Whether the time a case may take is told beside its rows. */
    default boolean keepsTime() {
        return true;
    }

    /** The rows after the one with that key, or the first; at most so many. */
    List<Row> rows(Person person, LocalDate today, @Nullable UUID after, int limit);

    /** A row with what tells it from the others. */
    record Row(UUID key, WorkItem item) {

        /** A row that is told from the others by its case. */
        static Row of(CaseFileId caseFile, WorkItem item) {
            return new Row(caseFile.value(), item);
        }
    }

    /** What the work list shows of it. */
    default WorkSection head(Person person, LocalDate today) {
        var first = rows(person, today, null, Corner.MOST).stream().map(Row::item);
        return WorkSection.of(name(), first.toList(), ROOT + path());
    }
}
