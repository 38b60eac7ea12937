package se.vagval.decision.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.Insight;
import se.vagval.document.Block;
import se.vagval.document.Block.Heading;
import se.vagval.document.Block.Paragraph;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentHeader;
import se.vagval.document.LabelledText;
import se.vagval.document.PlainText;
import se.vagval.statement.ApprovedStatement;
import se.vagval.web.Swedish;

/** The printed papers: the report, the brief, and the packet of a whole meeting. */
@Component
class DecisionDocuments {

    /** One item of a packet; its papers are absent when they are closed to the reader. */
    record PacketItem(
            AgendaItem item,
            Insight insight,
            @Nullable BriefEdition edition,
            @Nullable ApprovedStatement statement) {}

    private final Phrases phrases;
    private final BriefBlocks briefs;
    private final ReportBlocks reports;
    private final Clock clock;

    DecisionDocuments(Phrases phrases, BriefBlocks briefs, ReportBlocks reports, Clock clock) {
        this.phrases = phrases;
        this.briefs = briefs;
        this.reports = reports;
        this.clock = clock;
    }

    DocumentContent report(ReportContent content) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(phrases.say("decision.document.project", content.title())));
        blocks.addAll(reports.blocks(content, 1));
        return document(phrases.say("decision.report.title"), content.date(), content.registryNumber(), blocks);
    }

    DocumentContent brief(BriefContent content) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(phrases.say("decision.document.project", content.title())));
        blocks.addAll(briefs.blocks(content, 1));
        return document(phrases.say("decision.brief.title"), LocalDate.now(clock), content.registryNumber(), blocks);
    }

    DocumentContent packet(Meeting meeting, List<PacketItem> items) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(phrases.say(
                "decision.document.meeting",
                Swedish.longDate(meeting.date()),
                Swedish.time(meeting.startsAt()),
                meeting.place())));
        blocks.add(new Heading(1, phrases.say("decision.agenda")));
        blocks.add(new Block.NumberedList(items.stream().map(this::name).toList()));
        items.forEach(it -> add(blocks, it));
        return document(phrases.say("decision.packet.title"), meeting.date(), "", blocks);
    }

    /** A closed case is listed by its number alone; the mark stands by the others'. */
    private String name(PacketItem item) {
        var matter = item.item().matter();
        var number =
                item.insight().isClosed() ? matter.registryNumber() : matter.title() + ", " + matter.registryNumber();
        return item.insight().isMarked() ? number + " " + phrases.say("decision.packet.marked") : number;
    }

    private void add(List<Block> blocks, PacketItem item) {
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(1, item.item().number() + ". " + name(item)));
        var edition = item.edition();
        if (edition == null) {
            blocks.add(new Paragraph(phrases.say("decision.packet.closed." + item.insight())));
            return;
        }
        blocks.add(new Heading(2, phrases.say("decision.brief.title")));
        blocks.addAll(briefs.blocks(edition.content(), 3));
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(2, phrases.say("decision.report.title")));
        blocks.addAll(reports.blocks(edition.report(), 3));
        var statement = item.statement();
        if (statement != null) {
            blocks.add(new Block.PageBreak());
            blocks.add(new Heading(2, statement.title()));
            statement.blocks().forEach(block -> blocks.addAll(PlainText.blocks(block.text())));
            blocks.add(new Block.Signatures(
                    statement.signatureHeading(),
                    statement.signatories().stream()
                            .map(it -> new Block.Signatory(it.name(), it.title()))
                            .toList()));
        }
    }

    private DocumentContent document(String title, LocalDate date, String registryNumber, List<Block> blocks) {
        var header = new DocumentHeader(
                phrases.say("decision.document.organisation"),
                phrases.say("decision.document.unit"),
                new LabelledText(phrases.say("decision.document.date"), Swedish.date(date)),
                new LabelledText(phrases.say("decision.document.registryNumber"), registryNumber));
        return new DocumentContent(title, Phrases.SWEDISH, header, blocks);
    }
}
