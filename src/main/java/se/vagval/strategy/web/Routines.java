package se.vagval.strategy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.strategy.Framework;
import se.vagval.strategy.HandbookEntry;
import se.vagval.strategy.HandbookEntry.HandbookKind;

/** Rutiner. "Så här gör vi" for the page of each step, asked for by the step's name in the handbook. */
@Component
class Routines {

    private final Framework framework;
    private final Clock clock;

    Routines(Framework framework, Clock clock) {
        this.framework = framework;
        this.clock = clock;
    }

    /** In the version of the case; before there is a case, in the one in force. */
    public List<HandbookEntry> on(String step, @Nullable String version) {
        var known = version == null ? framework.inForceOn(LocalDate.now(clock)) : framework.version(version);
        return known.handbookOn(step).stream()
                .filter(it -> it.kind() == HandbookKind.STEP)
                .toList();
    }
}
