package se.vagval.document.domain;

import java.util.List;
import java.util.Map;

/**
 * Sättning i Word. Sizes in half points and distances in twentieths of a point, the same as the style sheet of the printed
 * letter has at each step closer, so that both come out on as many pages.
 */
record WordSetting(int after, Map<String, Integer> measures) {

    private static final List<WordSetting> STEPS = List.of(
            of(22, 308, 160, 60, 40, 280, 28, 360, 80),
            of(20, 264, 80, 20, 34, 120, 24, 200, 40),
            of(19, 238, 40, 20, 34, 120, 22, 140, 20),
            of(18, 216, 40, 20, 34, 120, 20, 100, 0));

    static final int CLOSEST = STEPS.size() - 1;

    static WordSetting closer(int steps) {
        return STEPS.get(steps);
    }

    /** The styles with these measures in the places of their names. */
    String in(String styles) {
        var set = styles;
        for (var measure : measures.entrySet()) {
            set = set.replace("{" + measure.getKey() + "}", measure.getValue().toString());
        }
        return set;
    }

    private static WordSetting of(
            int text,
            int line,
            int after,
            int itemAfter,
            int title,
            int titleAfter,
            int heading,
            int headingBefore,
            int headingAfter) {
        return new WordSetting(
                after,
                Map.of(
                        "text", text,
                        "line", line,
                        "after", after,
                        "itemAfter", itemAfter,
                        "title", title,
                        "titleAfter", titleAfter,
                        "heading", heading,
                        "headingBefore", headingBefore,
                        "headingAfter", headingAfter));
    }
}
