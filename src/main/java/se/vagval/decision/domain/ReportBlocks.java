package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.vagval.decision.domain.BriefContent.MoneyRow;
import se.vagval.document.Block;
import se.vagval.document.Block.Alignment;
import se.vagval.document.Block.Heading;
import se.vagval.document.PlainText;
import se.vagval.strategy.PaperTemplates;
import se.vagval.web.Swedish;

/** The official report as blocks of a document, its numbered clauses as a numbered list. */
@Component
class ReportBlocks {

    private static final Pattern CLAUSE = Pattern.compile("(\\d+)\\.\\h+(\\S.*)");

    private final Phrases phrases;

    ReportBlocks(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Block> blocks(ReportContent content, int level) {
        var blocks = new ArrayList<Block>();
        for (var section : sections()) {
            var text = content.text(section);
            if (text.isBlank() && section != ReportSection.ECONOMY) {
                continue;
            }
            blocks.add(new Heading(level, phrases.word(section)));
            blocks.addAll(section == ReportSection.PROPOSAL ? clauses(text) : PlainText.blocks(text));
            if (section == ReportSection.ECONOMY) {
                blocks.addAll(tables(content.budget(), content.financing()));
            }
        }
        return blocks;
    }

    /** T1 is the first section, and so on; a region may leave some out and put them in another order. */
    private List<ReportSection> sections() {
        var all = List.of(ReportSection.values());
        return phrases.templates()
                .blocksOf(PaperTemplates.TemplatedPaper.REPORT)
                .map(codes -> codes.stream()
                        .filter(it -> it.matches("T\\d{1,2}"))
                        .map(it -> Integer.parseInt(it.substring(1)) - 1)
                        .filter(it -> it >= 0 && it < all.size())
                        .map(all::get)
                        .distinct()
                        .toList())
                .orElse(all);
    }

    List<Block> tables(List<MoneyRow> budget, List<MoneyRow> financing) {
        var tables = new ArrayList<Block>();
        if (!budget.isEmpty()) {
            tables.add(costs(budget));
        }
        if (!financing.isEmpty()) {
            tables.add(financing(financing));
        }
        return tables;
    }

    /** Lines numbered 1, 2, 3 … become a list; anything else stays word for word. */
    private static List<Block> clauses(String text) {
        var lines = text.strip().split("\\R+");
        var items = new ArrayList<String>();
        for (var line : lines) {
            var clause = CLAUSE.matcher(line.strip());
            if (!clause.matches() || !clause.group(1).equals(Integer.toString(items.size() + 1))) {
                return PlainText.blocks(text);
            }
            items.add(clause.group(2));
        }
        return List.of(new Block.NumberedList(items));
    }

    private Block costs(List<MoneyRow> rows) {
        var cells = new ArrayList<List<String>>();
        rows.forEach(it -> cells.add(List.of(it.name(), Swedish.number(it.amount()))));
        cells.add(List.of(phrases.say("decision.money.sum"), sum(rows)));
        return new Block.Table(
                phrases.say("decision.money.costs"),
                List.of(phrases.say("decision.money.costType"), phrases.say("decision.money.kronor")),
                cells,
                List.of(Alignment.START, Alignment.END));
    }

    private Block financing(List<MoneyRow> rows) {
        var cells = new ArrayList<List<String>>();
        rows.forEach(it ->
                cells.add(List.of(it.name(), it.note(), phrases.say(it.confirmation()), Swedish.number(it.amount()))));
        cells.add(List.of(phrases.say("decision.money.sum"), "", "", sum(rows)));
        return new Block.Table(
                phrases.say("decision.money.financing"),
                List.of(
                        phrases.say("decision.money.financier"),
                        phrases.say("decision.money.kind"),
                        phrases.say("decision.money.confirmation"),
                        phrases.say("decision.money.kronor")),
                cells,
                List.of(Alignment.START, Alignment.START, Alignment.START, Alignment.END));
    }

    private static String sum(List<MoneyRow> rows) {
        return Swedish.number(rows.stream().mapToLong(MoneyRow::amount).sum());
    }
}
