package se.vagval.report.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.identity.CaseReader;
import se.vagval.report.domain.AnnualReportSources.Offer;
import se.vagval.report.domain.ReportTemplate.Question;
import se.vagval.report.domain.ReportTemplate.Section;
import se.vagval.web.NotFoundRefusal;

/** Läsa resultatredovisningen. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class AnnualReportReading {

    private static final double WARN = 0.9;

    private final AnnualReportRepository reports;
    private final ReportTemplates templates;
    private final AnnualReportSources sources;
    private final AnnualReportDocuments documents;

    AnnualReportReading(
            AnnualReportRepository reports,
            ReportTemplates templates,
            AnnualReportSources sources,
            AnnualReportDocuments documents) {
        this.reports = reports;
        this.templates = templates;
        this.sources = sources;
        this.documents = documents;
    }

    /** Hela redovisningen. */
    public record Sheet(AnnualReport report, ReportTemplate template, Map<String, Answer> answers, List<Moved> moved) {

        public Answer answer(String question) {
            return answers.getOrDefault(question, Answer.none(question));
        }

        public int lengthOf(Section section) {
            return section.questions().stream()
                    .mapToInt(it -> answer(it.number()).length())
                    .sum();
        }

        public boolean isOver(Section section) {
            return lengthOf(section) > section.limit();
        }

        /** Ninety parts of a hundred are used, and not more than all. */
        public boolean isNear(Section section) {
            return lengthOf(section) >= WARN * section.limit() && !isOver(section);
        }

        public boolean isTooLong() {
            return template.sections().stream().anyMatch(this::isOver);
        }
    }

    /** Something bound in an answer that no longer says what its query says. */
    public record Moved(String question, String label) {}

    /** Bundet: what the text says, what its query says now, and how the two stand. */
    public record Bound(
            Binding binding,
            String label,
            String now,
            Binding.State state,
            @Nullable String address) {}

    /** Det som kan hämtas. */
    public record Gatherable(
            String source,
            String label,
            String phrase,
            @Nullable String address,
            boolean bound) {}

    /** En fråga med sitt svar. */
    public record Desk(
            Sheet sheet,
            Section section,
            Question question,
            Answer answer,
            List<Gatherable> offers,
            List<Bound> bound) {}

    public List<AnnualReport> all() {
        return reports.all();
    }

    public Sheet sheet(int year) {
        var report = reports.of(year).orElseThrow(() -> new NotFoundRefusal("report"));
        var template = templates.of(report.template());
        var answers = reports.answers(year);
        var asked = new HashMap<String, Offer>();
        var moved = reports.bindings(year).stream()
                .map(it -> bound(
                        year, template, it, answers.getOrDefault(it.question(), Answer.none(it.question())), asked))
                .filter(it -> it.state() == Binding.State.MOVED)
                .map(it -> new Moved(it.binding().question(), it.label()))
                .toList();
        return new Sheet(report, template, answers, moved);
    }

    public Desk desk(int year, String number) {
        var sheet = sheet(year);
        var question = sheet.template().question(number).orElseThrow(() -> new NotFoundRefusal("question"));
        var section = sheet.template().sectionOf(number);
        var answer = sheet.answer(number);
        var all = reports.bindings(year);
        var bound = all.stream()
                .filter(it -> it.question().equals(number))
                .map(it -> bound(year, sheet.template(), it, answer, new HashMap<>()))
                .toList();
        var offers = sources.offers(year, section, question).stream()
                .map(it -> new Gatherable(
                        it.source(),
                        it.label(),
                        it.phrase(),
                        it.address(),
                        bound.stream()
                                .anyMatch(each -> each.binding().source().equals(it.source())
                                        && isHeld(each, answer.text(), all))))
                .toList();
        return new Desk(sheet, section, question, answer, offers, bound);
    }

    /** What the writer has put right by hand, because nobody else could, is gathered anew. */
    private static boolean isHeld(Bound it, String text, List<Binding> all) {
        return it.state() == Binding.State.SAME
                || it.state() == Binding.State.MOVED && !it.binding().isUnsure(text, all);
    }

    /** A query that several answers are bound to is asked once for each part of the form. */
    private Bound bound(int year, ReportTemplate template, Binding binding, Answer answer, Map<String, Offer> asked) {
        var section = template.sectionOf(binding.question());
        var offer = asked.computeIfAbsent(
                section.number() + "/" + binding.source(), it -> sources.offer(year, section, binding.source()));
        return new Bound(
                binding, offer.label(), offer.phrase(), binding.state(answer.text(), offer.phrase()), offer.address());
    }

    /** In the form's order; barred while a section is longer than the form allows. What is approved is the file of that day. */
    @Transactional
    public IssuedDocument file(int year, DocumentFormat format) {
        var sheet = sheet(year);
        ReportRefusal.requireThat(!sheet.isTooLong(), ReportRefusal.Reason.TOO_LONG);
        return documents.file(sheet, format);
    }
}
