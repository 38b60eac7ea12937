package se.vagval.report.domain;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.vagval.database.Fingerprint;
import se.vagval.document.Block;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentHeader;
import se.vagval.document.DocumentRenderer;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;
import se.vagval.document.LabelledText;
import se.vagval.report.domain.AnnualReportReading.Sheet;
import se.vagval.report.domain.ReportTemplate.Question;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The report as a paper, in the order of the form and with the form's own numbers. */
@Component
class AnnualReportDocuments {

    private static final String KEY = "report.paper.";

    private final DocumentRenderer renderer;
    private final IssuedDocuments issued;
    private final Words words;
    private final Clock clock;

    AnnualReportDocuments(DocumentRenderer renderer, IssuedDocuments issued, Words words, Clock clock) {
        this.renderer = renderer;
        this.issued = issued;
        this.words = words;
        this.clock = clock;
    }

    /** Approved it is made once and kept; before that it is a draft, made anew each time. */
    IssuedDocument file(Sheet sheet, DocumentFormat format) {
        if (sheet.report().isApproved()) {
            var subject =
                    UUID.nameUUIDFromBytes(("annual report " + sheet.report().year()).getBytes(StandardCharsets.UTF_8));
            return issued.issue(subject, "annual-report", format, () -> content(sheet));
        }
        var file = renderer.render(content(sheet), format);
        return new IssuedDocument(format, file, Fingerprint.of(file), clock.instant());
    }

    private DocumentHeader header(TemporalAccessor day) {
        return new DocumentHeader(
                words.region(),
                "",
                new LabelledText(words.message(KEY + "date"), Swedish.date(day)),
                new LabelledText("", ""));
    }

    private DocumentContent content(Sheet sheet) {
        var approved = sheet.report().approvedAt();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(words.message(
                approved == null ? KEY + "draft" : KEY + "approved",
                sheet.template().name(),
                approved == null ? "" : Swedish.longDate(approved))));
        if (approved == null) {
            blocks.add(new Block.Paragraph(words.message("report.wording")));
        }
        for (var section : sheet.template().sections()) {
            blocks.add(new Block.Heading(1, section.number() + ". " + section.heading()));
            section.questions().forEach(it -> add(blocks, sheet, it));
        }
        var content = new DocumentContent(
                words.message(KEY + "title", Integer.toString(sheet.report().year())),
                Locale.of("sv", "SE"),
                header(approved == null ? LocalDate.now(clock) : approved),
                blocks);
        return approved == null
                ? content
                : content.imprinted(new LabelledText(
                        "SHA-256", Objects.requireNonNullElse(sheet.report().sha256(), "")));
    }

    private void add(ArrayList<Block> blocks, Sheet sheet, Question question) {
        var answer = sheet.answer(question.number());
        blocks.add(new Block.Heading(2, (question.printed() + " " + question.text()).strip()));
        var choice = answer.choice();
        if (choice != null) {
            blocks.add(new Block.Paragraph(words.of(choice)));
            var prompt = question.prompt(choice);
            if (!prompt.isEmpty() && !answer.text().isBlank()) {
                blocks.add(new Block.Heading(3, prompt));
            }
        }
        if (!answer.text().isBlank()) {
            answer.text()
                    .strip()
                    .lines()
                    .filter(it -> !it.isBlank())
                    .forEach(it -> blocks.add(new Block.Paragraph(it)));
        } else if (choice == null) {
            blocks.add(new Block.Paragraph(words.message(KEY + "empty")));
        }
    }

    /** What is frozen: everything that the paper says. */
    String frozen(Sheet sheet) {
        var text = new StringBuilder(sheet.template().id());
        for (var section : sheet.template().sections()) {
            for (var question : section.questions()) {
                var answer = sheet.answer(question.number());
                text.append('\n')
                        .append(question.number())
                        .append('\t')
                        .append(answer.choice() == null ? "" : answer.choice().name())
                        .append('\n')
                        .append(answer.text());
            }
        }
        return text.toString();
    }
}
