package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import se.vagval.identity.Person;

/** Hörn. What one role's work list consists of; whoever has several roles sees the corners of each. */
interface Corner {

    /** The most rows a list shows. */
    int MOST = 50;

    boolean isFor(Person person);

    /** Whether the time a case may take is this chair's concern. */
    default boolean keepsTime() {
        return true;
    }

    List<WorkSection> sections(Person person, LocalDate today);
}
