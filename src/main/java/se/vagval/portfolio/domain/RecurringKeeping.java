package se.vagval.portfolio.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.Analyst;
import se.vagval.identity.UserId;
import se.vagval.portfolio.domain.PortfolioAct.RecurringReportChanged;
import se.vagval.portfolio.domain.PortfolioAct.RecurringReportScheduled;
import se.vagval.portfolio.domain.PortfolioAct.RecurringReportTurnedOff;
import se.vagval.portfolio.domain.PortfolioAct.RecurringReportTurnedOn;
import se.vagval.portfolio.domain.RecurringReport.Plan;
import se.vagval.portfolio.domain.RecurringReport.Selection;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

/** Schemalägga rapporter. The analyst says what comes back, how often and to whom, changes that, and turns it off and on. */
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

    @Transactional(readOnly = true)
    public RecurringReport get(UUID id) {
        return reports.find(id).orElseThrow(RecurringKeeping::missing);
    }

    /** Whether it has come that day, and so does not come once more. */
    @Transactional(readOnly = true)
    public boolean hasCome(UUID id, LocalDate day) {
        return reports.hasCome(id, day);
    }

    /** On from its first day, which is today at the earliest. */
    public UUID schedule(Selection what, Plan plan, UserId analyst) {
        requireSound(what, plan);
        var now = clock.instant();
        var made = new RecurringReport(UUID.randomUUID(), 1, what, plan, plan.next(), true, analyst, analyst, now);
        reports.add(made);
        events.publishEvent(new RecurringReportScheduled(made.id(), analyst, plan.name()));
        return made.id();
    }

    /**
     * What it shows stays. What is said again changes nothing and leaves no trace.
     *
     * @param seen the version that was shown
     * @return the version after it
     */
    public int change(UUID id, Plan plan, int seen, UserId analyst) {
        var standing = reports.hold(id).orElseThrow(RecurringKeeping::missing);
        requireSound(standing.what(), plan);
        EditedMeanwhileRefusal.requireSame(seen, standing.version());
        var before = standing.planFrom(today());
        if (plan.equals(before)) {
            return seen;
        }
        var changed = standing.changed(plan, today(), analyst, clock.instant());
        reports.change(changed);
        events.publishEvent(new RecurringReportChanged(id, analyst, before, plan));
        return changed.version();
    }

    /** Turned on again it goes on with its next day; what went by while it was off never comes. */
    public void turn(UUID id, boolean on, UserId analyst) {
        var report = reports.hold(id).orElseThrow(RecurringKeeping::missing);
        var plan = on ? report.planFrom(today()) : report.plan();
        if (reports.turn(id, on, plan.next())) {
            events.publishEvent(
                    on
                            ? new RecurringReportTurnedOn(id, analyst, plan.name())
                            : new RecurringReportTurnedOff(id, analyst, plan.name()));
        }
    }

    private void requireSound(Selection what, Plan plan) {
        if (plan.name().isEmpty()
                || plan.receivers().isEmpty()
                || !what.possibleReceivers().containsAll(plan.receivers())
                || plan.next().isBefore(today())) {
            throw new IllegalArgumentException("a report comes from today on, to those who may read it");
        }
    }

    private static NotFoundRefusal missing() {
        return new NotFoundRefusal("report");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
