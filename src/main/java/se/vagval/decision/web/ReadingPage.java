package se.vagval.decision.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.domain.ReaderMark;
import se.vagval.decision.domain.Reading;
import se.vagval.web.Clash;
import se.vagval.web.Swedish;

/** Everything decision/reading.html shows, and when it was; without a brief when the case is closed to the reader. */
record ReadingPage(
        Reading reading,
        @Nullable BriefView brief,
        ReaderMark mark,
        boolean atTheTable,
        Instant shown,
        @Nullable Clash clash) {

    static ReadingPage of(Reading reading, ReaderMark mark, boolean atTheTable, Instant shown, @Nullable Clash clash) {
        var content = reading.content();
        return new ReadingPage(
                reading, content == null ? null : new BriefView(content), mark, atTheTable, shown, clash);
    }

    public int count() {
        return reading.agenda().size();
    }

    boolean isLendable() {
        var insight = reading.item().insight();
        return !insight.isClosed() && !insight.isMarked();
    }

    public String shownAt() {
        return Swedish.stamp(shown);
    }

    /** The paper has been exchanged since this person read it. */
    public boolean isChangedSinceRead() {
        return mark.isOutdatedBy(reading.item().edition());
    }

    public boolean isRead() {
        return mark.isRead() && !isChangedSinceRead();
    }
}
