package se.vagval.decision.domain;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.decision.MeetingId;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentRenderer;
import se.vagval.document.IssuedDocuments.Issued;
import se.vagval.identity.BriefReader;
import se.vagval.identity.UserId;

/** The papers of a meeting itself, for everybody at the table: as they were sent, or as they would be now. */
@Service
@Transactional(readOnly = true)
@BriefReader
public class MeetingPaperReading {

    /**
     * The paper as it reads, the files it became, and whether it is final; a copy leaves out what the reader may not have, or
     * what bears a mark since, and is none of the files. {@code changes} are those since it was sent.
     */
    public record Sheet(
            DocumentContent content,
            List<Issued> files,
            List<AgendaChange> changes,
            boolean isFinal,
            boolean isCopy,
            boolean sendable) {}

    private final MeetingRepository meetings;
    private final MeetingPapers papers;
    private final DelegatedReports delegated;
    private final DocumentRenderer renderer;

    MeetingPaperReading(
            MeetingRepository meetings, MeetingPapers papers, DelegatedReports delegated, DocumentRenderer renderer) {
        this.meetings = meetings;
        this.papers = papers;
        this.delegated = delegated;
        this.renderer = renderer;
    }

    @Transactional
    public Sheet notice(MeetingId id, UserId reader) {
        var meeting = meetings.held(id);
        var sent = papers.sent(meeting);
        var shown = shown(meeting, sent, reader);
        return new Sheet(
                papers.notice(shown),
                shown.equals(sent) ? papers.noticeFiles(meeting) : List.of(),
                papers.changesSinceNotice(meeting, reader),
                sent != null,
                sent != null && !shown.equals(sent),
                !meeting.isHeld() && !meeting.items().isEmpty() && sent == null);
    }

    /**
     * The file that was sent; or a copy of it without what the reader may not have, or what bears a mark since. A copy is written
     * when it is asked for, so that nobody keeps the database waiting for a turn.
     */
    @Transactional
    public Supplier<byte[]> noticeFile(MeetingId id, DocumentFormat format, UserId reader) {
        var meeting = meetings.held(id);
        var sent = papers.sent(meeting);
        var shown = shown(meeting, sent, reader);
        return shown.equals(sent) ? papers.noticeFile(meeting, format)::file : copy(papers.notice(shown), format);
    }

    private NoticeContent shown(Meeting meeting, @Nullable NoticeContent sent, UserId reader) {
        return papers.shownTo(sent == null ? papers.drafted(meeting, null, null) : sent, reader);
    }

    public Sheet delegationReport(MeetingId id, UserId reader) {
        var meeting = meetings.held(id);
        var shown = delegated.onPaperFor(meeting, reader);
        var isWhole = shown.equals(delegated.onPaper(meeting));
        return new Sheet(
                papers.report(meeting, shown),
                isWhole ? papers.reportFiles(meeting) : List.of(),
                List.of(),
                meeting.isHeld(),
                meeting.isHeld() && !isWhole,
                false);
    }

    /** The file that was made when the meeting was closed; or a copy of it without what the reader may not have. */
    @Transactional
    public Supplier<byte[]> delegationReportFile(MeetingId id, DocumentFormat format, UserId reader) {
        var meeting = meetings.held(id);
        var shown = delegated.onPaperFor(meeting, reader);
        var onPaper = delegated.onPaper(meeting);
        return meeting.isHeld() && shown.equals(onPaper)
                ? papers.reportFile(meeting, onPaper, format)::file
                : copy(papers.report(meeting, shown), format);
    }

    private Supplier<byte[]> copy(DocumentContent content, DocumentFormat format) {
        return () -> renderer.render(content, format);
    }
}
