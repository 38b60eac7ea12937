package se.vagval.calibration.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.Dimension;

/**
 * Egna siffror. How one person's levels lie beside those of the others who judged the same; of nobody's place among others.
 *
 * @param lean how far the person's levels lie above the others' on average; below zero is below
 */
public record OwnFigures(
        String name,
        int pairs,
        int exact,
        int withinOne,
        @Nullable Double lean,
        List<Line> lines,
        List<CalibrationFigures.Second> waiting) {

    /** Ett kriterium: how often the person's level was the same, higher or lower. */
    public record Line(Dimension dimension, int pairs, int same, int higher, int lower) {}
}
