package se.vagval.decision.domain;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.vagval.statement.StatementReopened;

/** A report rests on the approved statement: when that is opened again, a report declared complete is so no longer. */
@Component
class ReportReopening {

    private final OfficialReportRepository reports;

    ReportReopening(OfficialReportRepository reports) {
        this.reports = reports;
    }

    @EventListener
    void on(StatementReopened statement) {
        reports.findByCaseFile(statement.caseFile().value())
                .filter(it -> it.completion().isPresent())
                .ifPresent(OfficialReport::reopen);
    }
}
