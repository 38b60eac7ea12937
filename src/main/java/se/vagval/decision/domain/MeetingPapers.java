package se.vagval.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseInsight;
import se.vagval.decision.domain.Agenda.Reported;
import se.vagval.decision.domain.NoticeContent.Entry;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;
import se.vagval.document.IssuedDocuments.Issued;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.StandIn;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** The papers of a meeting itself: its notice, made once when it is sent, and its report of delegated decisions, when it is held. */
@Component
class MeetingPapers {

    private final MeetingNoticeRepository notices;
    private final NoticeDocuments documents;
    private final BriefEditionRepository editions;
    private final PacketPlan plan;
    private final IssuedDocuments issued;
    private final CaseInsight insight;
    private final Users users;

    MeetingPapers(
            MeetingNoticeRepository notices,
            NoticeDocuments documents,
            BriefEditionRepository editions,
            PacketPlan plan,
            IssuedDocuments issued,
            CaseInsight insight,
            Users users) {
        this.notices = notices;
        this.documents = documents;
        this.editions = editions;
        this.plan = plan;
        this.issued = issued;
        this.insight = insight;
        this.users = users;
    }

    /** What was sent, if it has been. */
    @Nullable
    NoticeContent sent(Meeting meeting) {
        return notices.findByMeeting(meeting.subject())
                .map(MeetingNotice::content)
                .orElse(null);
    }

    /** What was sent, as the reader may have it today. */
    @Nullable
    NoticeContent sentTo(Meeting meeting, UserId reader) {
        var sent = sent(meeting);
        return sent == null ? null : shownTo(sent, reader);
    }

    NoticeContent shownTo(NoticeContent content, UserId reader) {
        var cases = content.cases();
        var closed = insight.insightsOf(reader, cases).entrySet().stream()
                .filter(it -> it.getValue().isClosed())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return content.withholding(insight.markedAmong(cases), closed);
    }

    List<AgendaChange> changesSinceNotice(Meeting meeting, UserId reader) {
        var changes = meeting.changesSinceNotice();
        var seen = insight.insightsOf(
                reader, changes.stream().flatMap(AgendaChange::cases).distinct().toList());
        return changes.stream().map(it -> it.seenWith(seen)).toList();
    }

    /** The notice as it would be sent now, the same for everybody; its pages are counted when it is. */
    NoticeContent drafted(Meeting meeting, @Nullable Person signs, @Nullable LocalDate day) {
        var content = new NoticeContent(
                meeting.date(),
                meeting.startsAt(),
                meeting.place(),
                users.withRole(Role.ELECTED_REPRESENTATIVE).stream()
                        .map(it -> it.name() + ", " + it.title())
                        .toList(),
                meeting.items().stream().map(MeetingPapers::entry).toList(),
                signs == null ? "" : signs.name(),
                signs == null ? "" : signs.title(),
                day,
                signs == null
                        ? null
                        : signs.insteadOf(Role.COMMITTEE_SECRETARY)
                                .map(StandIn::signature)
                                .orElse(null));
        return content.withholding(insight.markedAmong(content.cases()), Set.of());
    }

    private static Entry entry(AgendaItem item) {
        var matter = item.matter();
        return new Entry(
                item.number(),
                matter.caseFileValue(),
                matter.registryNumber(),
                matter.title(),
                false,
                matter.edition(),
                List.of());
    }

    /** One page after the other through the whole packet. */
    private NoticeContent numbered(NoticeContent content) {
        var of =
                editions
                        .findByIdIn(content.entries().stream()
                                .flatMap(it -> Stream.ofNullable(it.edition()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(BriefEdition::id, Function.identity()));
        var entries = new ArrayList<Entry>();
        int next = 1;
        for (var entry : content.entries()) {
            var pages = plan.pagesFrom(next, Objects.requireNonNull(of.get(entry.edition())));
            next += pages.stream().mapToInt(NoticeContent.Pages::count).sum();
            entries.add(entry.on(pages));
        }
        return content.with(entries);
    }

    /** Keeps the notice and makes its files. */
    void send(Meeting meeting, Person secretary, Instant now, LocalDate day) {
        var content = numbered(drafted(meeting, secretary, day));
        var notice = notices.saveAndFlush(new MeetingNotice(meeting, content, secretary, now));
        for (var format : DocumentFormat.values()) {
            issued.issue(notice.id(), PaperKind.MEETING_NOTICE.name(), format, () -> documents.notice(content));
        }
    }

    DocumentContent notice(NoticeContent content) {
        return documents.notice(content);
    }

    /** The file that was sent. */
    IssuedDocument noticeFile(Meeting meeting, DocumentFormat format) {
        var notice = notices.findByMeeting(meeting.subject()).orElseThrow();
        return issued.issue(
                notice.id(), PaperKind.MEETING_NOTICE.name(), format, () -> documents.notice(notice.content()));
    }

    List<Issued> noticeFiles(Meeting meeting) {
        return notices.findByMeeting(meeting.subject())
                .map(it -> issued.issuedOf(it.id()))
                .orElse(List.of());
    }

    DocumentContent cover(Meeting meeting, @Nullable NoticeContent notice, List<NoticeDocuments.Row> rows) {
        return documents.cover(meeting, notice, rows);
    }

    DocumentContent report(Meeting meeting, List<Reported> made) {
        return documents.report(meeting, made);
    }

    /** Made when the meeting is closed, of what it was told. */
    void issueReport(Meeting meeting, List<Reported> made) {
        for (var format : DocumentFormat.values()) {
            reportFile(meeting, made, format);
        }
    }

    /** The paper as it was made; made now, if it is older than such papers. */
    IssuedDocument reportFile(Meeting meeting, List<Reported> made, DocumentFormat format) {
        return issued.issue(
                meeting.subject(), PaperKind.DELEGATION_REPORT.name(), format, () -> documents.report(meeting, made));
    }

    List<Issued> reportFiles(Meeting meeting) {
        return issued.issuedOf(meeting.subject());
    }
}
