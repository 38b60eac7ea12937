package se.vagval.decision.domain;

import static se.vagval.document.DocumentFormat.PDF;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.Insight;
import se.vagval.document.Booklet;
import se.vagval.document.Booklet.PageMark;
import se.vagval.document.Booklet.Paper;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentRenderer;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/**
 * Sammanträdets underlag. One file with a bookmark to each paper. Pages are numbered within their paper ("Ärende 3, sida 2 av
 * 7"), and from the notice on through the whole packet; a paper that has been exchanged since stands where the old one
 * stood, and its pages say so.
 */
@Component
class MeetingPacket {

    /** One item of a packet; its papers are absent when they are closed to the reader. */
    record PacketItem(
            AgendaItem item, Insight insight, @Nullable BriefEdition edition) {}

    private static final String PAGE = "decision.packet.page";

    private final DecisionDocuments documents;
    private final MeetingPapers papers;
    private final PacketPlan plan;
    private final DocumentRenderer renderer;
    private final Phrases phrases;

    MeetingPacket(
            DecisionDocuments documents,
            MeetingPapers papers,
            PacketPlan plan,
            DocumentRenderer renderer,
            Phrases phrases) {
        this.documents = documents;
        this.papers = papers;
        this.plan = plan;
        this.renderer = renderer;
        this.phrases = phrases;
    }

    /** An item and where its papers stand. */
    private record Placed(PacketItem item, List<PacketPlace> places) {}

    Booklet of(
            Meeting meeting, UserId reader, Function<AgendaItem, PacketItem> laidOut, List<Agenda.Reported> delegated) {
        var notice = papers.sentTo(meeting, reader);
        var items = meeting.items().stream()
                .map(laidOut)
                .map(it -> new Placed(it, places(notice, meeting, it)))
                .toList();
        var bound = new ArrayList<Paper>();
        inOrder(notice, items).forEach(it -> add(bound, it));
        if (!delegated.isEmpty()) {
            var report = papers.report(meeting, delegated);
            bound.add(new Paper(
                    report.title(),
                    0,
                    (page, pages) -> report.title() + ", " + phrases.say(PAGE, page, pages),
                    () -> rendered(report)));
        }
        var terms = documents.terms(meeting.date());
        bound.add(new Paper(terms.title(), 0, PageMark.NONE, () -> rendered(terms)));
        var cover = cover(meeting, notice, items);
        return new Booklet(new Paper(cover.title(), 0, PageMark.NONE, () -> rendered(cover)), bound);
    }

    private List<PacketPlace> places(@Nullable NoticeContent notice, Meeting meeting, PacketItem laidOut) {
        var edition = laidOut.edition();
        return edition == null ? List.of() : plan.places(notice, meeting, laidOut.item(), edition);
    }

    private DocumentContent cover(Meeting meeting, @Nullable NoticeContent notice, List<Placed> items) {
        var rows = items.stream()
                .map(it -> new NoticeDocuments.Row(it.item().item().number(), documents.name(it.item()), it.places()))
                .toList();
        return papers.cover(meeting, notice, rows);
    }

    /** As they were sent out, so that page follows page whatever has been moved on the agenda; what was added comes last. */
    private static List<Placed> inOrder(@Nullable NoticeContent notice, List<Placed> items) {
        if (notice == null) {
            return items;
        }
        return items.stream()
                .sorted(Comparator.comparingInt(
                        it -> notice.entryOf(it.item().item().caseFile())
                                .map(NoticeContent.Entry::number)
                                .orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private void add(List<Paper> bound, Placed placed) {
        var laidOut = placed.item();
        var item = laidOut.item();
        var name = item.number() + ". " + documents.name(laidOut);
        var edition = laidOut.edition();
        if (edition == null) {
            var closed = documents.closed(laidOut);
            bound.add(new Paper(name, 0, PageMark.NONE, () -> rendered(closed)));
            return;
        }
        for (var paper : PacketPaper.values()) {
            if (plan.has(edition, paper)) {
                var title = paper == PacketPaper.BRIEF ? name : phrases.say("decision.packet.title." + paper);
                bound.add(new Paper(
                        title,
                        paper == PacketPaper.BRIEF ? 0 : 1,
                        mark(item, paper, placed.places()),
                        () -> plan.file(edition, paper).orElseThrow()));
            }
        }
    }

    private PageMark mark(AgendaItem item, PacketPaper paper, List<PacketPlace> places) {
        var name = phrases.say(PAGE + "." + paper, item.number(), item.matter().registryNumber());
        var place =
                places.stream().filter(it -> it.paper() == paper).findFirst().orElse(null);
        return (page, pages) -> {
            var within = name + ", " + phrases.say(PAGE, page, pages);
            if (place == null) {
                return within;
            }
            return place.isChanged()
                    ? phrases.say(PAGE + ".changed", place.label(page), within, Swedish.date(place.changedOn()))
                    : phrases.say(PAGE + ".numbered", place.label(page), within);
        };
    }

    private byte[] rendered(DocumentContent content) {
        return renderer.render(content, PDF);
    }
}
