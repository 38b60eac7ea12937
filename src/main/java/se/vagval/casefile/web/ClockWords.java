package se.vagval.casefile.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseClock;
import se.vagval.casefile.domain.CaseClockSettings;
import se.vagval.casefile.domain.CaseFile;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Ärendets klocka in a sentence: the office's target, what moved it, whether it stands, and the law's limit. */
@Component
class ClockWords {

    private static final String KEY = "casefile.clock.";

    private final CaseClockSettings settings;
    private final Words words;
    private final Clock clock;

    ClockWords(CaseClockSettings settings, Words words, Clock clock) {
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    String words(CaseFile caseFile) {
        var today = LocalDate.now(clock);
        var ticking = caseFile.clock();
        var target = ticking.target(caseFile.received(), settings.targetMonths(), today);
        var said = day("target", target, today);
        if (ticking.stoppedDaysBy(today) > 0) {
            said += " " + words.message(KEY + "moved", ticking.stoppedDaysBy(today));
        }
        if (ticking.isStopped()) {
            said += " " + words.message(KEY + "stopped");
        }
        return said + " " + day("legal", CaseClock.legalLimit(caseFile.received()), today);
    }

    private String day(String which, LocalDate day, LocalDate today) {
        return words.message(KEY + which + (day.isBefore(today) ? ".past" : ""), Swedish.longDate(day));
    }
}
