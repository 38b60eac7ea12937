package se.vagval.report.domain;

import static se.vagval.report.domain.ReportRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.ReportWriter;
import se.vagval.identity.UserId;
import se.vagval.report.domain.ReportRefusal.Reason;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

/** Skriva resultatredovisningen. Several at once, each answer by itself; what is gathered is bound to where it came from. */
@Service
@Transactional
@ReportWriter
public class AnnualReportWriting {

    private final AnnualReportRepository reports;
    private final ReportTemplates templates;
    private final AnnualReportSources sources;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnnualReportWriting(
            AnnualReportRepository reports,
            ReportTemplates templates,
            AnnualReportSources sources,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.templates = templates;
        this.sources = sources;
        this.events = events;
        this.clock = clock;
    }

    /** Begun once; a year that has been begun is just there. */
    public void begin(int year, UserId actor) {
        requireThat(year >= 2020 && year <= LocalDate.now(clock).getYear(), Reason.NO_SUCH_YEAR);
        if (reports.begin(year, templates.latest().id(), actor, clock.instant())) {
            events.publishEvent(new ReportAct.AnnualReportBegun(year, actor));
        }
    }

    /** @param seen the version that the page showed */
    public void answer(
            int year,
            String question,
            String text,
            @Nullable AnswerChoice choice,
            AnswerStatus status,
            long seen,
            UserId actor) {
        var standing = open(year, question);
        requireThat(choice == null || asked(year, question).choices().contains(choice), Reason.NO_SUCH_CHOICE);
        var answer = new Answer(question, seen, text.strip().replaceAll("\\R", "\n"), choice, status, null, null);
        if (says(standing, answer)) {
            return;
        }
        EditedMeanwhileRefusal.requireSame(seen, standing.version());
        save(year, answer, actor);
    }

    private static boolean says(Answer standing, Answer answer) {
        return standing.text().equals(answer.text())
                && standing.choice() == answer.choice()
                && standing.status() == answer.status();
    }

    /** Put at the end of the answer, and bound; what is there already is not put in twice. */
    public void gather(int year, String question, String source, UserId actor) {
        var standing = open(year, question);
        var phrase = phrase(year, question, source);
        var binding = new Binding(UUID.randomUUID(), question, source, phrase);
        if (!binding.isFreeIn(standing.text(), reports.bindings(year))) {
            var joined = standing.text().isBlank() ? phrase : standing.text() + "\n" + phrase;
            save(year, with(standing, joined), actor);
        }
        reports.bind(year, binding, actor, clock.instant());
    }

    /** What has moved is said as it is now, where the answer said it as it was; a doubt about where is left to the writer. */
    public void renew(int year, String question, String source, UserId actor) {
        var standing = open(year, question);
        var phrase = phrase(year, question, source);
        var all = reports.bindings(year);
        all.stream()
                .filter(it -> it.question().equals(question) && it.source().equals(source))
                .filter(it -> it.state(standing.text(), phrase) == Binding.State.MOVED)
                .findFirst()
                .ifPresent(it -> {
                    requireThat(!it.isUnsure(standing.text(), all), Reason.SAID_TWICE);
                    save(year, with(standing, it.renewed(standing.text(), phrase)), actor);
                    reports.bind(
                            year, new Binding(UUID.randomUUID(), question, source, phrase), actor, clock.instant());
                });
    }

    private static Answer with(Answer standing, String text) {
        var status = standing.status() == AnswerStatus.OPEN ? AnswerStatus.WRITING : standing.status();
        return new Answer(standing.question(), standing.version(), text, standing.choice(), status, null, null);
    }

    /** Only what the question offers may be asked for. */
    private String phrase(int year, String question, String source) {
        var template = template(year);
        return sources.offers(year, template.sectionOf(question), asked(year, question)).stream()
                .filter(it -> it.source().equals(source))
                .findFirst()
                .map(AnnualReportSources.Offer::phrase)
                .orElseThrow(() -> new NotFoundRefusal("source"));
    }

    private void save(int year, Answer answer, UserId actor) {
        reports.save(year, answer, actor, clock.instant());
        events.publishEvent(new ReportAct.AnnualReportAnswered(year, answer.question(), actor));
    }

    private Answer open(int year, String question) {
        var report = reports.held(year).orElseThrow(() -> new NotFoundRefusal("report"));
        requireThat(!report.isApproved(), Reason.APPROVED);
        asked(year, question);
        return reports.answers(year).getOrDefault(question, Answer.none(question));
    }

    private ReportTemplate.Question asked(int year, String question) {
        return template(year).question(question).orElseThrow(() -> new NotFoundRefusal("question"));
    }

    private ReportTemplate template(int year) {
        return templates.of(reports.of(year)
                .orElseThrow(() -> new NotFoundRefusal("report"))
                .template());
    }
}
