package se.vagval.calibration.domain;

import java.time.LocalDate;
import java.util.List;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Recommendation;

/**
 * Avvikelser från regelförslaget, of rules and criteria and not of people: how often a recommendation departed from what the
 * rule suggested, by each criterion whose level decided the rule.
 */
public record RuleDepartures(LocalDate since, int statements, int departed, List<Line> lines, List<Departure> latest) {

    /** Ett kriterium som avgjorde regelförslag: in how many statements, and how many of them departed. */
    public record Line(Dimension dimension, int decided, int departed) {

        public int followed() {
            return decided - departed;
        }
    }

    /** En avvikelse med sitt skäl; whose it is is not said. */
    public record Departure(
            String number,
            String rule,
            List<String> criteria,
            Recommendation suggested,
            Recommendation chosen,
            String reason) {}
}
