package se.vagval.portfolio.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.Analyst;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.portfolio.domain.PortfolioAct.RecurringReportScheduled;
import se.vagval.portfolio.domain.PortfolioAct.RecurringReportTurnedOff;
import se.vagval.portfolio.domain.PortfolioAct.RecurringReportTurnedOn;
import se.vagval.portfolio.domain.RecurringReport.Selection;
import se.vagval.web.NotFoundRefusal;

/** Schemalägga rapporter. The analyst says what comes back, how often and to whom, and turns it off and on. */
@Service
@Analyst
@Transactional
public class RecurringKeeping {

    private final RecurringRepository reports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecurringKeeping(RecurringRepository reports, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<RecurringReport> all() {
        return reports.all();
    }

    /** On from its first day, which is today at the earliest. */
    public UUID schedule(
            String name, Selection what, Rhythm rhythm, LocalDate first, Set<Role> receivers, UserId analyst) {
        if (receivers.isEmpty() || !what.possibleReceivers().containsAll(receivers) || first.isBefore(today())) {
            throw new IllegalArgumentException("a report comes from today on, to those who may read it");
        }
        var made = new RecurringReport(
                UUID.randomUUID(), name.strip(), what, rhythm, first, first, receivers, true, analyst);
        reports.add(made, clock.instant());
        events.publishEvent(new RecurringReportScheduled(made.id(), analyst, made.name()));
        return made.id();
    }

    /** Turned on again it goes on with its next day; what went by while it was off never comes. */
    public void turn(UUID id, boolean on, UserId analyst) {
        var report = reports.find(id).orElseThrow(() -> new NotFoundRefusal("report"));
        var next = on && report.nextOn().isBefore(today())
                ? report.rhythm().next(report.firstOn(), today().minusDays(1))
                : report.nextOn();
        if (reports.turn(id, on, next)) {
            events.publishEvent(
                    on
                            ? new RecurringReportTurnedOn(id, analyst, report.name())
                            : new RecurringReportTurnedOff(id, analyst, report.name()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
