package se.vagval.decision.web;

import org.jspecify.annotations.Nullable;
import se.vagval.decision.domain.Reading;

/** Everything decision/reading.html shows; without a brief when the case is closed to the reader. */
record ReadingPage(Reading reading, @Nullable BriefView brief, boolean atTheTable) {

    static ReadingPage of(Reading reading, boolean atTheTable) {
        var content = reading.content();
        return new ReadingPage(reading, content == null ? null : new BriefView(content), atTheTable);
    }

    public int count() {
        return reading.agenda().size();
    }
}
