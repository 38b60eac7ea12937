package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.decision.domain.Agenda.Reported;
import se.vagval.document.Block;
import se.vagval.document.Block.Alignment;
import se.vagval.document.Block.BulletList;
import se.vagval.document.Block.Heading;
import se.vagval.document.Block.KeyFacts;
import se.vagval.document.Block.Paragraph;
import se.vagval.document.Block.Signatory;
import se.vagval.document.Block.Signatures;
import se.vagval.document.Block.Table;
import se.vagval.document.DocumentContent;
import se.vagval.document.LabelledText;
import se.vagval.web.Swedish;

/** The papers of a meeting itself: the notice with its list of items, and the report of delegated decisions. */
@Component
class NoticeDocuments {

    private static final String NOTICE = "decision.notice.";
    private static final String REPORT = "decision.delegation.";

    private final Phrases phrases;
    private final DecisionDocuments documents;

    NoticeDocuments(Phrases phrases, DecisionDocuments documents) {
        this.phrases = phrases;
        this.documents = documents;
    }

    /** One row of the list of items. */
    record Row(int number, String name, List<PacketPlace> places) {}

    /** Kallelse och föredragningslista. */
    DocumentContent notice(NoticeContent content) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(phrases.say(NOTICE + "call")));
        blocks.add(facts(content));
        blocks.add(new Heading(1, phrases.say(NOTICE + "called")));
        blocks.add(new BulletList(content.addressees()));
        blocks.add(new Heading(1, phrases.say(NOTICE + "list")));
        blocks.add(list(content.entries().stream()
                .map(it -> new Row(it.number(), name(it), places(it)))
                .toList()));
        blocks.add(new Paragraph(phrases.say(NOTICE + (content.isSent() ? "pages.text" : "pages.later"))));
        blocks.add(new Paragraph(phrases.say(NOTICE + "conflict")));
        blocks.add(new Paragraph(phrases.say(NOTICE + "absent")));
        if (!content.signedBy().isBlank()) {
            blocks.add(new Signatures(phrases.say(NOTICE + "signed"), List.of(signatory(content))));
        }
        var day = content.sentOn() == null ? content.date() : content.sentOn();
        return documents.document(phrases.word(PaperKind.MEETING_NOTICE), day, "", blocks);
    }

    private Signatory signatory(NoticeContent content) {
        var replaced = content.insteadOf();
        return new Signatory(
                content.signedBy(),
                replaced == null
                        ? content.signedTitle()
                        : content.signedTitle() + ". " + phrases.say("decision.inPlaceOf", replaced));
    }

    private KeyFacts facts(NoticeContent content) {
        return new KeyFacts(List.of(
                new LabelledText(phrases.say(NOTICE + "committee"), phrases.say("decision.committee")),
                new LabelledText(
                        phrases.say(NOTICE + "time"),
                        Swedish.longDate(content.date()) + ", " + Swedish.time(content.startsAt())),
                new LabelledText(phrases.say("decision.meeting.place"), content.place())));
    }

    private String name(NoticeContent.Entry entry) {
        if (entry.marked()) {
            return entry.registryNumber() + " " + phrases.say("decision.packet.marked");
        }
        return entry.title().isBlank() ? entry.registryNumber() : entry.title() + ", " + entry.registryNumber();
    }

    private static List<PacketPlace> places(NoticeContent.Entry entry) {
        return Arrays.stream(PacketPaper.values())
                .flatMap(paper -> entry.pagesOf(paper).map(it -> PacketPlace.sent(it, paper)).stream())
                .toList();
    }

    /** The packet's first page: the list as it is now, with what has been changed since it was sent out. */
    DocumentContent cover(Meeting meeting, @Nullable NoticeContent sent, List<Row> rows) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(phrases.say(
                "decision.document.meeting",
                Swedish.longDate(meeting.date()),
                Swedish.time(meeting.startsAt()),
                meeting.place())));
        blocks.add(new Heading(1, phrases.say(NOTICE + "list")));
        blocks.add(list(rows));
        if (sent != null) {
            sent.entries().stream()
                    .filter(it -> meeting.items().stream()
                            .noneMatch(item -> item.caseFile().value().equals(it.caseFile())))
                    .forEach(it -> blocks.add(new Paragraph(removed(it))));
            blocks.add(new Paragraph(phrases.say(NOTICE + "pages.text")));
        }
        return documents.document(phrases.say("decision.packet.title"), meeting.date(), "", blocks);
    }

    private String removed(NoticeContent.Entry entry) {
        var places = places(entry);
        var pages = places.isEmpty()
                ? ""
                : places.getFirst().label(1)
                        + "–"
                        + places.getLast().label(places.getLast().count());
        return phrases.say(NOTICE + "removed", name(entry), pages);
    }

    /**
     * Föredragningslista: each item with the pages of its papers, and what has been changed since they were sent out. Before
     * that no paper has a page, and no column stands empty.
     */
    Table list(List<Row> rows) {
        var paged = rows.stream().anyMatch(it -> !it.places().isEmpty());
        var columns = Stream.of("decision.agenda.number", "decision.case", NOTICE + "pages")
                .map(phrases::say)
                .toList();
        var told = rows.stream()
                .map(it -> List.of(Integer.toString(it.number()), it.name(), pages(it.places())))
                .toList();
        var shown = paged ? 3 : 2;
        return new Table(
                phrases.say(NOTICE + "caption"),
                columns.subList(0, shown),
                told.stream().map(it -> it.subList(0, shown)).toList(),
                List.of(Alignment.END, Alignment.START, Alignment.START).subList(0, shown));
    }

    private String pages(List<PacketPlace> places) {
        return places.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(PacketPlace place) {
        var line = phrases.say(NOTICE + "pages." + place.paper() + (place.count() == 1 ? "" : ".many"), place.range());
        return place.isChanged()
                ? phrases.say(NOTICE + "pages." + place.kind(), line, Swedish.date(place.changedOn()))
                : line;
    }

    /** Anmälan av delegationsbeslut. */
    DocumentContent report(Meeting meeting, List<Reported> made) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(phrases.say(
                "decision.document.meeting",
                Swedish.longDate(meeting.date()),
                Swedish.time(meeting.startsAt()),
                meeting.place())));
        blocks.add(new Paragraph(phrases.say(made.isEmpty() ? REPORT + "none" : REPORT + "lead")));
        if (!made.isEmpty()) {
            blocks.add(new Table(
                    phrases.say(REPORT + "caption"),
                    List.of(
                            phrases.say("decision.record.paragraph"),
                            phrases.say("decision.document.date"),
                            phrases.say("decision.case"),
                            phrases.say(REPORT + "decided"),
                            phrases.say("decision.money.kronor")),
                    made.stream().map(this::row).toList(),
                    List.of(Alignment.START, Alignment.START, Alignment.START, Alignment.START, Alignment.END)));
        }
        return documents.document(phrases.word(PaperKind.DELEGATION_REPORT), meeting.date(), "", blocks);
    }

    private List<String> row(Reported it) {
        return List.of(
                phrases.say("decision.paragraph", Integer.toString(it.paragraph())),
                Swedish.date(it.date()),
                it.title().isBlank() ? it.registryNumber() : it.title() + ", " + it.registryNumber(),
                it.outcome() == null ? "–" : phrases.word(it.outcome()),
                amount(it.grantedAmount()));
    }

    private static String amount(@Nullable Long granted) {
        return granted == null ? "–" : Swedish.number(granted);
    }
}
