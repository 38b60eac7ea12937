package se.vagval.portfolio.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.vagval.identity.RoleHolders;
import se.vagval.portfolio.domain.PortfolioAct.RecurringReportDue;
import se.vagval.portfolio.domain.PortfolioRepository.FigureRow;

/**
 * Lets the reports come on their days. What came, who was told and which day is next stand in one transaction each: a portal
 * that is killed has told all or nobody, and another one goes on where it stopped.
 */
@Component
class RecurringTelling {

    private final RecurringRepository reports;
    private final PortfolioRepository figures;
    private final RoleHolders holders;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    RecurringTelling(
            RecurringRepository reports,
            PortfolioRepository figures,
            RoleHolders holders,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.reports = reports;
        this.figures = figures;
        this.holders = holders;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT3M")
    void tell() {
        while (Boolean.TRUE.equals(transaction.execute(status -> tellNext(LocalDate.now(clock))))) {}
    }

    private boolean tellNext(LocalDate today) {
        var due = reports.due(today);
        due.ifPresent(it -> tell(it, today));
        return due.isPresent();
    }

    /** Days that went by while the portal stood still come as one. */
    private void tell(RecurringReport it, LocalDate today) {
        var plan = it.plan();
        var latest = plan.next();
        for (var day = latest; !day.isAfter(today); day = plan.rhythm().next(it.firstOn(), day)) {
            latest = day;
        }
        if (reports.add(it.id(), occasion(it, latest), clock.instant())) {
            events.publishEvent(
                    new RecurringReportDue(it.id(), it.madeBy(), plan.name(), latest, holders.of(plan.receivers())));
        }
        reports.nextOn(it.id(), plan.rhythm().next(it.firstOn(), today));
    }

    /** The number without marked cases, as it stands when the report comes. */
    private RecurringOccasion occasion(RecurringReport it, LocalDate day) {
        var query = it.what().queryAt(day);
        if (query == null || !it.what().isTheSameForAll()) {
            return new RecurringOccasion(day, null, null);
        }
        var value = it.what().value();
        var figure = figures.openFigure(query, it.what().cut(), value == null ? "" : value);
        return new RecurringOccasion(
                day,
                figure.map(FigureRow::cases).orElse(0L),
                figure.map(FigureRow::amount).orElse(0L));
    }
}
