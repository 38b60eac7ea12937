package se.vagval.decision.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.decision.MeetingId;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.identity.BriefReader;
import se.vagval.identity.UserId;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.Statements;

/** What stands behind an item of an agenda, for those at the table: statement, annex, report, and what the minutes say of it. */
@Service
@BriefReader
public class ItemPaperReading {

    private final CommitteeReading reading;
    private final BriefEditionRepository editions;
    private final Statements statements;
    private final RecordedDecisions decided;
    private final RulingPapers papers;

    ItemPaperReading(
            CommitteeReading reading,
            BriefEditionRepository editions,
            Statements statements,
            RecordedDecisions decided,
            RulingPapers papers) {
        this.reading = reading;
        this.editions = editions;
        this.statements = statements;
        this.decided = decided;
        this.papers = papers;
    }

    /** The full approved statement of a case on the agenda. */
    @Transactional
    public ApprovedStatement statement(MeetingId id, int number, UserId reader) {
        var item = reading.open(id, number, reader);
        return statements.approvedAs(item.caseFile(), sentWith(item)).orElseThrow(() -> new NoSuchMeeting(id, number));
    }

    @Transactional
    public IssuedDocument statementPaper(MeetingId id, int number, UserId reader) {
        var item = reading.open(id, number, reader);
        return statements
                .paperAs(item.caseFile(), sentWith(item), DocumentFormat.PDF)
                .orElseThrow(() -> new NoSuchMeeting(id, number));
    }

    /** Why each part was judged as it was. */
    @Transactional
    public IssuedDocument recordPaper(MeetingId id, int number, UserId reader) {
        var item = reading.open(id, number, reader);
        return statements.recordAs(item.caseFile(), sentWith(item)).orElseThrow(() -> new NoSuchMeeting(id, number));
    }

    /** The fingerprint of the statement that the case was sent with, whatever edition has come since. */
    private String sentWith(AgendaItem item) {
        return editions.findById(item.matter().edition())
                .orElseThrow()
                .content()
                .statementHash();
    }

    /** The official report as it was sent. */
    @Transactional
    public ReportContent report(MeetingId id, int number, UserId reader) {
        return editions.findById(reading.open(id, number, reader).matter().edition())
                .orElseThrow()
                .report();
    }

    /** The extract that lies in the case, as the file it became. */
    @Transactional
    public IssuedDocument extract(MeetingId id, int number, UserId reader) {
        var item = reading.open(id, number, reader);
        return decided.extractOf(item)
                .map(it -> papers.file(it.id(), PaperKind.MINUTES_EXTRACT, DocumentFormat.PDF, () -> content(item, it)))
                .orElseThrow(() -> new NoSuchMeeting(id, number));
    }

    private DocumentContent content(AgendaItem item, MinutesExtract extract) {
        return decided.decisionOf(item)
                .filter(extract::isOf)
                .map(it -> papers.content(it, extract))
                .orElseGet(() -> papers.content(item, extract));
    }
}
