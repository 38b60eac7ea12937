package se.vagval.exchange.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationContent.NoteText;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.document.Block;
import se.vagval.document.Block.Alignment;
import se.vagval.document.Block.Heading;
import se.vagval.document.Block.KeyFacts;
import se.vagval.document.Block.Paragraph;
import se.vagval.document.Block.Table;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentHeader;
import se.vagval.document.LabelledText;
import se.vagval.document.PlainText;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** What of a case is kept as words, as papers: the application, the notes, and the list of what the file holds. */
@Component
class CaseSheets {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final List<Alignment> AMOUNTS = List.of(Alignment.START, Alignment.START, Alignment.END);

    private static final String CALLED_BY_ITS_HEADING = "";

    private final Framework framework;
    private final Words words;

    CaseSheets(Framework framework, Words words) {
        this.framework = framework;
        this.words = words;
    }

    DocumentContent application(CaseFileSummary summary, ApplicationContent content) {
        var blocks = new ArrayList<Block>();
        blocks.add(facts(summary));
        for (var field : ApplicationField.values()) {
            var text = content.text(field);
            if (!text.isBlank()) {
                blocks.add(new Heading(1, words.of(field)));
                blocks.addAll(PlainText.blocks(text));
            }
        }
        addMoney(blocks, content);
        return paper(words.message("exchange.file.application", content.version()), summary, blocks);
    }

    private void addMoney(List<Block> blocks, ApplicationContent content) {
        if (!content.budget().isEmpty()) {
            blocks.add(new Heading(1, say("budget")));
            blocks.add(new Table(
                    CALLED_BY_ITS_HEADING,
                    List.of(say("cost"), say("amount")),
                    content.budget().stream()
                            .map(it -> List.of(it.costType(), Swedish.amount(it.amount())))
                            .toList(),
                    AMOUNTS.subList(1, 3)));
        }
        if (!content.financing().isEmpty()) {
            blocks.add(new Heading(1, say("financing")));
            blocks.add(new Table(
                    CALLED_BY_ITS_HEADING,
                    List.of(say("source"), say("type"), say("amount")),
                    content.financing().stream()
                            .map(it -> List.of(it.source(), it.type(), Swedish.amount(it.amount())))
                            .toList(),
                    AMOUNTS));
        }
    }

    DocumentContent notes(CaseFileSummary summary, List<NoteText> notes) {
        var blocks = new ArrayList<Block>();
        notes.forEach(it -> {
            blocks.add(new Heading(1, it.heading() + ", " + Swedish.date(it.date())));
            blocks.addAll(PlainText.blocks(it.text()));
        });
        return paper(say("notes"), summary, blocks);
    }

    /** The list of what the file holds, numbered as its files are. */
    DocumentContent contents(WholeCaseFile whole) {
        var blocks = new ArrayList<Block>();
        blocks.add(facts(whole.caseFile()));
        blocks.add(new Heading(1, say("contents")));
        var rows = new ArrayList<List<String>>();
        for (var part : whole.parts()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), part.name(), Swedish.date(part.day())));
        }
        blocks.add(Table.of(CALLED_BY_ITS_HEADING, List.of(say("number"), say("paper"), say("day")), rows));
        return paper(say("title"), whole.caseFile(), blocks);
    }

    /** Stands where a file would that is no PDF, or that cannot be bound. */
    DocumentContent unbound(WholeCaseFile whole, FilePart part) {
        return paper(part.name(), whole.caseFile(), List.of(new Paragraph(say("unbound"))));
    }

    private KeyFacts facts(CaseFileSummary summary) {
        var version = framework.version(summary.frameworkVersion());
        return new KeyFacts(List.of(
                new LabelledText(say("project"), summary.title()),
                new LabelledText(say("applicant"), summary.applicant()),
                new LabelledText(say("status"), words.of(summary.status())),
                new LabelledText(say("received"), Swedish.date(summary.received())),
                new LabelledText(say("applied"), Swedish.amount(summary.appliedAmount())),
                new LabelledText(say("municipalities"), municipalities(summary, version))));
    }

    private static String municipalities(CaseFileSummary summary, FrameworkVersion version) {
        return version.municipalities().stream()
                .filter(it -> summary.municipalities().contains(it.code()))
                .map(FrameworkVersion.Municipality::name)
                .collect(Collectors.joining(", "));
    }

    private DocumentContent paper(String title, CaseFileSummary summary, List<Block> blocks) {
        var header = new DocumentHeader(
                words.region(),
                "",
                new LabelledText(say("received"), Swedish.date(summary.received())),
                new LabelledText(say("registryNumber"), summary.registryNumber().value()));
        return new DocumentContent(title, SWEDISH, header, blocks);
    }

    private String say(String key) {
        return words.message("exchange.file." + key);
    }
}
