package se.vagval.report.domain;

import static se.vagval.report.domain.ReportRefusal.requireThat;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.database.Fingerprint;
import se.vagval.identity.DevelopmentDirector;
import se.vagval.identity.UserId;
import se.vagval.report.domain.ReportRefusal.Reason;
import se.vagval.web.NotFoundRefusal;

/** Godkänna resultatredovisningen: whole, within the limits, and by nobody who has written in it. */
@Service
@Transactional
@DevelopmentDirector
public class AnnualReportApproving {

    private final AnnualReportRepository reports;
    private final AnnualReportReading reading;
    private final AnnualReportDocuments documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnnualReportApproving(
            AnnualReportRepository reports,
            AnnualReportReading reading,
            AnnualReportDocuments documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.reading = reading;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    public void approve(int year, UserId actor) {
        var report = reports.held(year).orElseThrow(() -> new NotFoundRefusal("report"));
        requireThat(!report.isApproved(), Reason.APPROVED);
        requireThat(!reports.hasWritten(year, actor), Reason.OWN_TEXT);
        var sheet = reading.sheet(year);
        requireThat(!sheet.isTooLong(), Reason.TOO_LONG);
        requireThat(
                sheet.template().sections().stream()
                        .flatMap(it -> it.questions().stream())
                        .allMatch(it -> sheet.answer(it.number()).status() == AnswerStatus.READY),
                Reason.UNANSWERED);
        var content = documents.frozen(sheet);
        reports.approve(year, content, Fingerprint.of(content), actor, clock.instant());
        events.publishEvent(new ReportAct.AnnualReportApproved(year, actor));
    }
}
