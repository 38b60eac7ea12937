package se.vagval.portfolio.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.vagval.portfolio.domain.StrategyIndicator.Content;
import se.vagval.web.Swedish;

/** Tidsserie för en indikator: a mark per known year, joined where no year is missing between them. */
record IndicatorPicture(List<Mark> marks, List<Step> steps, int width, int height) {

    private static final int LEAST = 704;
    private static final int STEP = 84;
    private static final int HIGH = 130;
    private static final int HEAD = 32;
    private static final int FOOT = 28;
    private static final int EDGE = 50;

    /** Ett år; one that nothing is known of has a name and no mark. */
    record Mark(int x, int y, String year, String word, boolean known, boolean fallen) {

        /** Beside the line that comes to it: below where that comes from above. */
        public int wordY() {
            return fallen ? y + 19 : y - 12;
        }
    }

    /** Between two years that follow on each other. */
    record Step(int x1, int y1, int x2, int y2) {}

    static IndicatorPicture of(Content content) {
        var numbers =
                content.values().stream().map(it -> it.number().doubleValue()).toList();
        var least = numbers.stream().min(Double::compare).orElse(0.0);
        var most = numbers.stream().max(Double::compare).orElse(0.0);
        var marks = new ArrayList<Mark>();
        for (var year : content.years()) {
            var x = EDGE + marks.size() * STEP;
            var before = content.in(year - 1);
            marks.add(content.in(year)
                    .map(it -> new Mark(
                            x,
                            height(it.number(), least, most),
                            Integer.toString(year),
                            Swedish.number(it.number()),
                            true,
                            before.filter(past -> past.number().compareTo(it.number()) > 0)
                                    .isPresent()))
                    .orElseGet(() -> new Mark(x, HEAD + HIGH, Integer.toString(year), "", false, false)));
        }
        return new IndicatorPicture(
                marks, steps(marks), Math.max(LEAST, 2 * EDGE + (marks.size() - 1) * STEP), HEAD + HIGH + FOOT);
    }

    private static int height(BigDecimal number, double least, double most) {
        return most == least
                ? HEAD + HIGH / 2
                : HEAD + (int) Math.round((HIGH - 30) * (most - number.doubleValue()) / (most - least));
    }

    private static List<Step> steps(List<Mark> marks) {
        var steps = new ArrayList<Step>();
        for (var at = 1; at < marks.size(); at++) {
            var from = marks.get(at - 1);
            var to = marks.get(at);
            if (from.known() && to.known()) {
                steps.add(new Step(from.x(), from.y(), to.x(), to.y()));
            }
        }
        return steps;
    }

    public int base() {
        return HEAD + HIGH;
    }

    public int labelY() {
        return HEAD + HIGH + 20;
    }
}
