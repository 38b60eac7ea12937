package se.vagval.casefile.domain;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseStatus;

/** Antal vid urvalen. How many cases each choice of a list would leave; nothing where there are more than are counted. */
public final class CaseCounts {

    public static final String STATE = "STATE";
    public static final String FUND = "FUND";
    public static final String MUNICIPALITY = "MUNICIPALITY";

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, Integer> totals = new HashMap<>();

    /** A row without a choice tells how many cases were counted. */
    void add(String facet, @Nullable String choice, int cases) {
        if (choice == null) {
            totals.put(facet, cases);
        } else {
            counts.computeIfAbsent(facet, it -> new HashMap<>()).put(choice, cases);
        }
    }

    public Map<String, Integer> of(String facet) {
        return counts.getOrDefault(facet, Map.of());
    }

    /** Whether the numbers are whole. */
    public boolean isCounted(String facet) {
        return totals.getOrDefault(facet, CaseListing.COUNTED + 1) <= CaseListing.COUNTED;
    }

    public int among(Iterable<CaseStatus> states) {
        var sum = 0;
        for (var state : states) {
            sum += of(STATE).getOrDefault(state.name(), 0);
        }
        return sum;
    }
}
