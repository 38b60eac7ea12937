package se.vagval.portfolio.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.Person;
import se.vagval.identity.PortfolioReader;
import se.vagval.identity.Role;
import se.vagval.web.NotFoundRefusal;

/** Läsa en återkommande rapport, for those whom it is for. */
@Service
@PortfolioReader
@Transactional(readOnly = true)
public class RecurringReading {

    private static final int MOST = 24;

    private final RecurringRepository reports;

    RecurringReading(RecurringRepository reports) {
        this.reports = reports;
    }

    /** A report with the times it has come, latest first. */
    public record Come(RecurringReport report, List<RecurringOccasion> occasions) {}

    /** There is no such report for anybody else. */
    public Come come(UUID id, LocalDate day, Person reader) {
        var report = reports.find(id)
                .filter(it -> reader.has(Role.ANALYST)
                        || it.plan().receivers().stream().anyMatch(reader::has))
                .orElseThrow(() -> new NotFoundRefusal("report"));
        var occasions = reports.occasions(id, MOST);
        if (occasions.stream().noneMatch(it -> it.day().equals(day))) {
            throw new NotFoundRefusal("occasion");
        }
        return new Come(report, occasions);
    }
}
