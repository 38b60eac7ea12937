package se.vagval.hint.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.hint.Hints;
import se.vagval.hint.SeenHints;
import se.vagval.hint.ShownHint;
import se.vagval.strategy.Framework;
import se.vagval.strategy.HintCode;

/** Answers the rooms that show hints. Whoever asks has already shown that the person may act in the case. */
@Component
class HintDirectory implements Hints {

    private final HintRepository hints;
    private final Framework framework;
    private final Clock clock;

    HintDirectory(HintRepository hints, Framework framework, Clock clock) {
        this.hints = hints;
        this.framework = framework;
        this.clock = clock;
    }

    @Override
    public boolean isShown(HintCode hint) {
        return !framework.inForceOn(LocalDate.now(clock)).retires(hint);
    }

    /** What is retired is shown to nobody, so that its being gone is nobody's doing. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void saved(UUID caseFile, List<SeenHints> places) {
        var shown = places.stream()
                .map(it -> new SeenHints(it.place(), shown(it.before()), shown(it.after())))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        if (shown.stream().anyMatch(it -> !it.before().isEmpty())) {
            hints.add(caseFile, shown, clock.instant());
        }
        hints.weigh(
                caseFile,
                shown,
                Stream.of(HintCode.values()).filter(it -> !isShown(it)).toList(),
                clock.instant());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handedOn(UUID caseFile, HintCode.Room room) {
        hints.handOn(caseFile, HintCode.in(room).stream().filter(this::isShown).toList(), clock.instant());
    }

    private List<ShownHint> shown(List<ShownHint> all) {
        return all.stream().filter(it -> isShown(it.code())).distinct().toList();
    }
}
