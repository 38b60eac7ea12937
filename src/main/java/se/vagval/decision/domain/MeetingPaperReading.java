package se.vagval.decision.domain;

import java.util.List;
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

    /** The paper as it reads, the files it became, and whether it is final. */
    public record Sheet(DocumentContent content, List<Issued> files, boolean isFinal, boolean sendable) {}

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
        var content = sent == null ? papers.drafted(meeting, reader, null, null) : sent;
        return new Sheet(
                papers.notice(content),
                papers.noticeFiles(meeting),
                sent != null,
                !meeting.isHeld() && !meeting.items().isEmpty() && sent == null);
    }

    @Transactional
    public byte[] noticeFile(MeetingId id, DocumentFormat format, UserId reader) {
        var meeting = meetings.held(id);
        return papers.sent(meeting) == null
                ? renderer.render(() -> notice(id, reader).content(), format)
                : papers.noticeFile(meeting, format).file();
    }

    public Sheet delegationReport(MeetingId id, UserId reader) {
        var meeting = meetings.held(id);
        var made = delegated.onPaper(meeting, reader);
        return new Sheet(papers.report(meeting, made), papers.reportFiles(meeting), meeting.isHeld(), false);
    }

    @Transactional
    public byte[] delegationReportFile(MeetingId id, DocumentFormat format, UserId reader) {
        var meeting = meetings.held(id);
        var made = delegated.onPaper(meeting, reader);
        return meeting.isHeld()
                ? papers.reportFile(meeting, made, format).file()
                : renderer.render(() -> papers.report(meeting, made), format);
    }
}
