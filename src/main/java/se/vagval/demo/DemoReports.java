package se.vagval.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.identity.UserId;
import se.vagval.report.domain.AnnualReportApproving;
import se.vagval.report.domain.AnnualReportReading;
import se.vagval.report.domain.AnnualReportWriting;
import se.vagval.report.domain.AnswerChoice;
import se.vagval.report.domain.AnswerStatus;
import se.vagval.report.domain.ReportTemplate.Question;

/** The annual report of last year, answered whole and approved, and that of this year, just begun. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoReports {

    /** An answer that tells a figure of the portfolio, bound to where it comes from. */
    private static final String WITH_FIGURE = "6.2";

    private final AnnualReportWriting writing;
    private final AnnualReportReading reading;
    private final AnnualReportApproving approving;
    private final DemoWords words;
    private final ActingAs acting;

    DemoReports(
            AnnualReportWriting writing,
            AnnualReportReading reading,
            AnnualReportApproving approving,
            DemoWords words,
            ActingAs acting) {
        this.writing = writing;
        this.reading = reading;
        this.approving = approving;
        this.words = words;
        this.acting = acting;
    }

    void fill(int thisYear, UserId analyst) {
        acting.person(analyst, () -> {
            write(thisYear - 1, analyst);
            writing.begin(thisYear, analyst);
            writing.answer(thisYear, "6.1", words.say("answer"), null, AnswerStatus.WRITING, 0, analyst);
        });
        acting.person(DemoPeople.DIRECTOR, () -> approving.approve(thisYear - 1, DemoPeople.DIRECTOR));
    }

    private void write(int year, UserId analyst) {
        writing.begin(year, analyst);
        var sections = reading.sheet(year).template().sections();
        for (var section = 0; section < sections.size(); section++) {
            var questions = sections.get(section).questions();
            for (var at = 0; at < questions.size(); at++) {
                var text = words.say("report." + (section + 1) + "." + (at + 1));
                var question = questions.get(at);
                writing.answer(year, question.number(), text, choice(question), AnswerStatus.READY, 0, analyst);
            }
        }
        reading.desk(year, WITH_FIGURE).offers().stream()
                .findFirst()
                .ifPresent(it -> writing.gather(year, WITH_FIGURE, it.source(), analyst));
    }

    /** No where it does not apply, yes otherwise. */
    private static @Nullable AnswerChoice choice(Question question) {
        var choices = question.choices();
        return choices.contains(AnswerChoice.NOT_APPLICABLE)
                ? AnswerChoice.NOT_APPLICABLE
                : choices.isEmpty() ? null : AnswerChoice.YES;
    }
}
