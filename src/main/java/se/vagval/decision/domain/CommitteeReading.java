package se.vagval.decision.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.ConflictDeclarations;
import se.vagval.casefile.Insight;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.Agenda.Item;
import se.vagval.decision.domain.Agenda.Recorded;
import se.vagval.decision.domain.MeetingPacket.PacketItem;
import se.vagval.document.Booklet;
import se.vagval.identity.BriefReader;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.web.Paging.Slice;

/** What the elected, and those who prepare their meetings, read. Whoever has a conflict of interest in a case does not. */
@Service
@Transactional(readOnly = true)
@BriefReader
public class CommitteeReading {

    /** So many of those that have been are read at a time; each counts its own agenda. */
    static final int PAST = 20;

    private final MeetingRepository meetings;
    private final BriefEditionRepository editions;
    private final RecordedDecisions decided;
    private final Papers sent;
    private final DelegatedReports delegated;
    private final CaseInsight insight;
    private final ConflictDeclarations declarations;
    private final Framework framework;
    private final DecisionSettings settings;
    private final MeetingPacket packets;
    private final Clock clock;

    CommitteeReading(
            MeetingRepository meetings,
            BriefEditionRepository editions,
            RecordedDecisions decided,
            Papers sent,
            DelegatedReports delegated,
            CaseInsight insight,
            ConflictDeclarations declarations,
            Framework framework,
            DecisionSettings settings,
            MeetingPacket packets,
            Clock clock) {
        this.meetings = meetings;
        this.editions = editions;
        this.decided = decided;
        this.sent = sent;
        this.delegated = delegated;
        this.insight = insight;
        this.declarations = declarations;
        this.framework = framework;
        this.settings = settings;
        this.packets = packets;
        this.clock = clock;
    }

    /** Meetings to come, soonest first, and those that have been, latest first; those before the day, when one is told. */
    public MeetingCalendar calendar(@Nullable LocalDate before) {
        var today = LocalDate.now(clock);
        var rules = framework.inForceOn(today).amountRules();
        Function<MeetingRepository.Row, MeetingCalendar.Entry> entry =
                it -> MeetingCalendar.Entry.of(it, BackPlan.of(it.date(), rules, settings));
        var latest = before == null || before.isAfter(today) ? today : before;
        return new MeetingCalendar(
                meetings.from(today).stream().map(entry).toList(),
                Slice.of(meetings.before(latest, PAST + 1), PAST).map(entry));
    }

    public Agenda agenda(MeetingId id, UserId reader) {
        var meeting = meetings.held(id);
        var seen = insights(meeting, reader);
        var recorded = decided.at(meeting);
        var filed = decided.extractsAt(meeting);
        var rules = framework.inForceOn(meeting.date()).amountRules();
        return new Agenda(
                id,
                meeting.date(),
                meeting.startsAt(),
                meeting.place(),
                meeting.status(),
                meeting.version(),
                !meeting.date().isAfter(LocalDate.now(clock)),
                BackPlan.of(meeting.date(), rules, settings),
                meeting.items().stream()
                        .map(it -> item(it, seen, recorded, filed))
                        .toList(),
                List.of(),
                changes(meeting, seen),
                delegated.at(meeting, reader),
                meeting.isCalled());
    }

    /** One case's page; with nothing but its number where it is closed to the reader. */
    @Transactional
    public Reading reading(MeetingId id, int number, UserId reader) {
        var meeting = meetings.held(id);
        var item = itemOf(meeting, number);
        var seen = judgementInsights(meeting, reader);
        var filed = decided.extractsAt(meeting);
        var all = meeting.items().stream()
                .map(it -> item(it, seen, Map.of(), filed))
                .toList();
        var isClosed = isClosed(item, seen);
        note(List.of(item), seen, reader);
        var edition =
                isClosed ? null : editions.findById(item.matter().edition()).orElseThrow();
        return new Reading(
                id,
                meeting.isHeld(),
                meeting.changes().stream().anyMatch(it -> it.isOf(item.caseFile())),
                all.get(meeting.items().indexOf(item)),
                all,
                edition == null ? null : edition.content(),
                isClosed ? null : decided.at(meeting).get(item.caseFile()),
                edition == null ? null : overtaken(item, edition));
    }

    private DecisionRefusal.@Nullable Reason overtaken(AgendaItem item, BriefEdition edition) {
        return item.isUndecided() ? sent.overtaken(edition).orElse(null) : null;
    }

    /** Everything for one meeting in one file; the papers of cases closed to the reader are left out and named as such. */
    @Transactional
    public Booklet packet(MeetingId id, UserId reader) {
        var meeting = meetings.held(id);
        var seen = judgementInsights(meeting, reader);
        var open = meeting.items().stream().filter(it -> !isClosed(it, seen)).toList();
        note(open, seen, reader);
        var papers = editions
                .findByIdIn(open.stream().map(it -> it.matter().edition()).toList())
                .stream()
                .collect(Collectors.toMap(BriefEdition::id, Function.identity()));
        return packets.of(
                meeting,
                reader,
                it -> new PacketItem(
                        it,
                        seen.getOrDefault(it.caseFile(), Insight.MARKED),
                        papers.get(it.matter().edition())),
                delegated.at(meeting, reader));
    }

    @Transactional
    public void declareConflict(MeetingId id, int number, CaseFileId meant, String ground, UserId reader) {
        var item = meetings.held(id).itemNumbered(number, meant);
        declarations.declareConflict(item.caseFile(), reader, ground);
    }

    AgendaItem open(MeetingId id, int number, UserId reader) {
        var item = itemOf(meetings.held(id), number);
        note(List.of(item), Map.of(item.caseFile(), insight.requireJudgementOpen(item.caseFile(), reader)), reader);
        return item;
    }

    private static List<AgendaChange> changes(Meeting meeting, Map<CaseFileId, Insight> seen) {
        return meeting.changes().stream().map(it -> it.seenWith(seen)).toList();
    }

    private static AgendaItem itemOf(Meeting meeting, int number) {
        return meeting.itemNumbered(number).orElseThrow(() -> new NoSuchMeeting(meeting.id(), number));
    }

    private Map<CaseFileId, Insight> insights(Meeting meeting, UserId reader) {
        return insight.insightsOf(reader, cases(meeting));
    }

    /** For the papers: what tells how a case was judged is closed to whoever is to judge it anew. */
    private Map<CaseFileId, Insight> judgementInsights(Meeting meeting, UserId reader) {
        return insight.judgementInsightsOf(reader, cases(meeting));
    }

    private static List<CaseFileId> cases(Meeting meeting) {
        return Stream.concat(
                        meeting.items().stream().map(AgendaItem::caseFile),
                        meeting.changes().stream().flatMap(AgendaChange::cases))
                .distinct()
                .toList();
    }

    private void note(List<AgendaItem> shown, Map<CaseFileId, Insight> seen, UserId reader) {
        var marked = shown.stream()
                .map(AgendaItem::caseFile)
                .filter(it -> seen.containsKey(it)
                        && seen.get(it).isMarked()
                        && seen.get(it).isOpen())
                .toList();
        if (!marked.isEmpty()) {
            insight.noteReading(marked, reader);
        }
    }

    private static boolean isClosed(AgendaItem item, Map<CaseFileId, Insight> seen) {
        return isClosed(item.caseFile(), seen);
    }

    private static boolean isClosed(CaseFileId caseFile, Map<CaseFileId, Insight> seen) {
        return seen.getOrDefault(caseFile, Insight.MARKED).isClosed();
    }

    private static Item item(
            AgendaItem it,
            Map<CaseFileId, Insight> seen,
            Map<CaseFileId, Recorded> recorded,
            Map<CaseFileId, UUID> filed) {
        var closed = isClosed(it, seen);
        return new Item(
                it.number(),
                it.caseFile(),
                it.matter().registryNumber(),
                closed ? "" : it.matter().title(),
                closed ? 0 : it.matter().appliedAmount(),
                it.state(),
                closed ? "" : it.note(),
                it.matter().edition(),
                seen.getOrDefault(it.caseFile(), Insight.MARKED),
                closed ? null : recorded.get(it.caseFile()),
                closed ? null : filed.get(it.caseFile()));
    }
}
