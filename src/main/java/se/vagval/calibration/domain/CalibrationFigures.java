package se.vagval.calibration.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.calibration.SecondKind;
import se.vagval.calibration.SecondState;
import se.vagval.strategy.Dimension;

/**
 * Kalibreringens siffror, of criteria and never of people. {@code people} are those whose own figures can be opened, by name:
 * no figure stands beside a name here, so that there is nothing to rank.
 */
public record CalibrationFigures(
        Agreement all,
        Agreement sample,
        List<Criterion> criteria,
        List<Second> seconds,
        Map<String, String> people,
        List<Difference> differences) {

    /** Ett kriterium: how the two agreed, what mix of levels it gets, and what became of the proposals. */
    public record Criterion(Dimension dimension, Agreement agreement, List<YearMix> mix, Proposals proposals) {}

    /** Nivåfördelning ett år: how many got 0 to 4, and how many no level. */
    public record YearMix(int year, List<Long> levels, long without) {

        public long total() {
            return levels.stream().mapToLong(it -> it).sum() + without;
        }
    }

    /** Utfall av sedda förslag; {@code changed}: an own level was given up after the proposal. */
    public record Proposals(
            int seen, int same, int higher, int lower, int otherwise, int taken, int ownFirst, int changed) {}

    /** Andrabedömning i listan; without a number when the case is closed to the reader. */
    public record Second(
            UUID id,
            @Nullable String number,
            @Nullable String address,
            SecondKind kind,
            SecondState state,
            String assessor,
            Instant askedAt) {}

    /** Skillnad mot förslaget, with the reason; whose it is is not said. */
    public record Difference(
            Dimension dimension,
            String subject,
            @Nullable String number,
            String own,
            String proposed,
            String decided,
            String reason) {}
}
