package se.vagval.hint.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.hint.Hints;
import se.vagval.hint.domain.HintRepository.Counted;
import se.vagval.identity.FrameworkSteward;
import se.vagval.strategy.HintCode;
import se.vagval.web.Swedish;

/** Hur påpekandena tas emot: each with how often it was shown and acted on, those that nobody heeds first. */
@Service
@Transactional(readOnly = true)
@FrameworkSteward
public class HintReading {

    /** Longer ago the pages and the framework were others. */
    private static final int YEARS = 2;

    private final HintRepository hints;
    private final Hints shown;
    private final Clock clock;

    HintReading(HintRepository hints, Hints shown, Clock clock) {
        this.hints = hints;
        this.shown = shown;
        this.clock = clock;
    }

    public LocalDate since() {
        return LocalDate.now(clock).minusYears(YEARS);
    }

    public List<HintFigures> all() {
        var counted = hints.counted(since().atStartOfDay(Swedish.ZONE).toInstant()).stream()
                .collect(Collectors.toMap(Counted::code, Function.identity()));
        return Stream.of(HintCode.values())
                .map(it -> figures(it, counted.getOrDefault(it, new Counted(it, 0, 0, 0, 0))))
                .sorted(Comparator.comparing(HintFigures::isUnheeded)
                        .reversed()
                        .thenComparing(HintFigures::retired)
                        .thenComparing(it -> !it.isEnough())
                        .thenComparing(it -> it.isEnough() ? it.share() : -it.shown())
                        .thenComparing(HintFigures::code))
                .toList();
    }

    private HintFigures figures(HintCode code, Counted it) {
        return new HintFigures(code, it.shown(), it.acted(), it.cases(), it.open(), !shown.isShown(code));
    }
}
