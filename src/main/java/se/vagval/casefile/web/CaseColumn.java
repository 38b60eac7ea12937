package se.vagval.casefile.web;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Kolumn. What the list of cases can show besides number and project, each by the name it has in the address. */
enum CaseColumn {
    RECEIVED("inkommen", "date"),
    STATUS("", ""),
    OFFICER("", ""),
    AMOUNT("belopp", "num"),
    UNIT("", ""),
    TYPE("", ""),
    FUND("", ""),
    MUNICIPALITY("", ""),
    SMALL_AREA("", ""),
    DECISION_BY("", "date"),
    MOVED("", "date");

    static final Set<CaseColumn> USUAL = EnumSet.of(RECEIVED, STATUS, OFFICER, AMOUNT);

    private final String sorting;
    private final String look;

    CaseColumn(String sorting, String look) {
        this.sorting = sorting;
        this.look = look;
    }

    /** By what name the list is put in its order; empty when it cannot be. */
    String sorting() {
        return sorting;
    }

    String look() {
        return look;
    }

    /** Those that were asked for, in the order of the list; the usual ones when none was. */
    static List<CaseColumn> of(@Nullable Collection<String> names) {
        var asked = Stream.of(values())
                .filter(it -> names != null && names.contains(it.name()))
                .collect(Collectors.toSet());
        return Stream.of(values())
                .filter(asked.isEmpty() ? USUAL::contains : asked::contains)
                .toList();
    }
}
