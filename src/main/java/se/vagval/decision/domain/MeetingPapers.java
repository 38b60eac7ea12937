package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.Insight;
import se.vagval.decision.domain.Agenda.Reported;
import se.vagval.decision.domain.NoticeContent.Entry;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.IssuedDocuments;
import se.vagval.document.IssuedDocuments.Issued;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
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

    /** The notice as it would be sent now: the pages are counted, one after the other through the whole packet. */
    NoticeContent drafted(Meeting meeting, UserId reader, @Nullable Person signs, java.time.@Nullable LocalDate day) {
        var seen = insight.insightsOf(
                reader, meeting.items().stream().map(AgendaItem::caseFile).toList());
        var entries = new ArrayList<Entry>();
        int next = 1;
        for (var item : meeting.items()) {
            var pages = plan.pagesFrom(
                    next, editions.findById(item.matter().edition()).orElseThrow());
            next += pages.stream().mapToInt(NoticeContent.Pages::count).sum();
            entries.add(entry(item, seen, pages));
        }
        return new NoticeContent(
                meeting.date(),
                meeting.startsAt(),
                meeting.place(),
                users.withRole(Role.ELECTED_REPRESENTATIVE).stream()
                        .map(it -> it.name() + ", " + it.title())
                        .toList(),
                entries,
                signs == null ? "" : signs.name(),
                signs == null ? "" : signs.title(),
                day);
    }

    private static Entry entry(AgendaItem item, Map<CaseFileId, Insight> seen, List<NoticeContent.Pages> pages) {
        var marked = seen.getOrDefault(item.caseFile(), Insight.MARKED).isMarked();
        return new Entry(
                item.number(),
                item.caseFile().value(),
                item.matter().registryNumber(),
                marked ? "" : item.matter().title(),
                marked,
                item.matter().edition(),
                pages);
    }

    /** Keeps the notice and makes its files. */
    void send(Meeting meeting, NoticeContent content, Person secretary, java.time.Instant now) {
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

    IssuedDocument reportFile(Meeting meeting, List<Reported> made, DocumentFormat format) {
        return issued.issue(
                meeting.subject(), PaperKind.DELEGATION_REPORT.name(), format, () -> documents.report(meeting, made));
    }

    List<Issued> reportFiles(Meeting meeting) {
        return issued.issuedOf(meeting.subject());
    }
}
