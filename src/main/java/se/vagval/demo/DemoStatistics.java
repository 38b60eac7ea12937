package se.vagval.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.identity.UserId;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.NoteFactor;
import se.vagval.portfolio.domain.PortfolioKeeping;
import se.vagval.portfolio.domain.QuarterPublishing;
import se.vagval.report.domain.AnnualReportWriting;
import se.vagval.report.domain.AnswerStatus;

/** A quarter that has been published, with a cause and an action, and an annual report that has been begun. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoStatistics {

    private static final UserId ANALYST = UserId.of("statistiker");
    private static final String BERG = "2326";

    private final PortfolioKeeping keeping;
    private final QuarterPublishing publishing;
    private final AnnualReportWriting writing;
    private final DemoWords words;
    private final ActingAs acting;
    private final Clock clock;

    DemoStatistics(
            PortfolioKeeping keeping,
            QuarterPublishing publishing,
            AnnualReportWriting writing,
            DemoWords words,
            ActingAs acting,
            Clock clock) {
        this.keeping = keeping;
        this.publishing = publishing;
        this.writing = writing;
        this.words = words;
        this.acting = acting;
        this.clock = clock;
    }

    void fill() {
        keeping.keepUp();
        var today = LocalDate.now(clock);
        var quarter = QuarterId.at(today).before();
        acting.person(ANALYST, () -> {
            publishing.note(quarter, BERG, NoteFactor.GROUP, words.say("cause"), ANALYST);
            publishing.plan(BERG, words.say("action"), words.say("action.responsible"), today.plusMonths(2), ANALYST);
            publishing.publish(quarter, "", ANALYST);
            writing.begin(today.getYear(), ANALYST);
            writing.answer(today.getYear(), "6.1", words.say("answer"), null, AnswerStatus.WRITING, 0, ANALYST);
        });
    }
}
