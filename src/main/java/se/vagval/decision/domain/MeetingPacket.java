package se.vagval.decision.domain;

import static se.vagval.document.DocumentFormat.PDF;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.Insight;
import se.vagval.document.Booklet;
import se.vagval.document.Booklet.PageMark;
import se.vagval.document.Booklet.Paper;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentRenderer;
import se.vagval.document.IssuedDocument;
import se.vagval.statement.Statements;

/**
 * Sammanträdets underlag. One file with a bookmark to each paper. Pages are numbered within their item ("Ärende 3, sida 2 av
 * 7"), so a note that refers to a page still leads right when the paper of another item has been exchanged.
 */
@Component
class MeetingPacket {

    /** One item of a packet; its papers are absent when they are closed to the reader. */
    record PacketItem(
            AgendaItem item, Insight insight, @Nullable BriefEdition edition) {}

    private final DecisionDocuments documents;
    private final DecisionPapers papers;
    private final DocumentRenderer renderer;
    private final Statements statements;
    private final Phrases phrases;

    MeetingPacket(
            DecisionDocuments documents,
            DecisionPapers papers,
            DocumentRenderer renderer,
            Statements statements,
            Phrases phrases) {
        this.documents = documents;
        this.papers = papers;
        this.renderer = renderer;
        this.statements = statements;
        this.phrases = phrases;
    }

    Booklet of(Meeting meeting, Function<AgendaItem, PacketItem> laidOut) {
        var items = meeting.items().stream().map(laidOut).toList();
        var bound = new ArrayList<Paper>();
        items.forEach(it -> add(bound, it));
        var agenda = documents.agenda(meeting, items);
        return new Booklet(new Paper(agenda.title(), 0, PageMark.NONE, () -> rendered(agenda)), bound);
    }

    private void add(List<Paper> bound, PacketItem laidOut) {
        var item = laidOut.item();
        var name = item.number() + ". " + documents.name(laidOut);
        var edition = laidOut.edition();
        if (edition == null) {
            var closed = documents.closed(laidOut);
            bound.add(new Paper(name, 0, PageMark.NONE, () -> rendered(closed)));
            return;
        }
        var report = phrases.say("decision.report.title");
        bound.add(new Paper(
                name, 0, mark(item, "brief"), () -> papers.brief(edition).file()));
        bound.add(new Paper(
                report, 1, mark(item, "report"), () -> papers.report(edition).file()));
        if (statement(edition).isPresent()) {
            var statement = phrases.say("decision.packet.statement");
            bound.add(new Paper(
                    statement,
                    1,
                    mark(item, "statement"),
                    () -> statement(edition).orElseThrow().file()));
        }
    }

    /** The edition of the statement that the case was sent with. */
    private Optional<IssuedDocument> statement(BriefEdition edition) {
        return statements.paperAs(edition.caseFile(), edition.content().statementHash(), PDF);
    }

    private PageMark mark(AgendaItem item, String paper) {
        var name = phrases.say(
                "decision.packet.page." + paper, item.number(), item.matter().registryNumber());
        return new PageMark(name.replace("%", "%%") + ", " + phrases.say("decision.packet.page"));
    }

    private byte[] rendered(DocumentContent content) {
        return renderer.render(content, PDF);
    }
}
