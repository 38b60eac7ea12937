package se.vagval.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.IndicatorKeeping;
import se.vagval.portfolio.domain.NoteFactor;
import se.vagval.portfolio.domain.PortfolioKeeping;
import se.vagval.portfolio.domain.QuarterDispatching;
import se.vagval.portfolio.domain.QuarterPublishing;
import se.vagval.portfolio.domain.RecurringKeeping;
import se.vagval.portfolio.domain.RecurringReport.Plan;
import se.vagval.portfolio.domain.RecurringReport.Selection;
import se.vagval.portfolio.domain.Rhythm;
import se.vagval.portfolio.domain.StrategyIndicator.Content;
import se.vagval.portfolio.domain.StrategyIndicator.Value;
import se.vagval.portfolio.domain.WantedDirection;
import se.vagval.strategy.Framework;

/** A published quarter with a cause and an action, a report that comes back, indicators, and the annual reports. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoStatistics {

    private static final UserId ANALYST = UserId.of("statistiker");
    private static final String BERG = "2326";
    /** When most of our own examples came in: the edition with figures in it. */
    private static final QuarterId APPLICATIONS = QuarterId.at(LocalDate.of(2026, 1, 14));

    private final PortfolioKeeping keeping;
    private final QuarterPublishing publishing;
    private final QuarterDispatching dispatching;
    private final DemoReports reports;
    private final RecurringKeeping recurring;
    private final IndicatorKeeping indicators;
    private final Framework framework;
    private final DemoWords words;
    private final ActingAs acting;
    private final Clock clock;

    DemoStatistics(
            PortfolioKeeping keeping,
            QuarterPublishing publishing,
            QuarterDispatching dispatching,
            DemoReports reports,
            RecurringKeeping recurring,
            IndicatorKeeping indicators,
            Framework framework,
            DemoWords words,
            ActingAs acting,
            Clock clock) {
        this.keeping = keeping;
        this.publishing = publishing;
        this.dispatching = dispatching;
        this.reports = reports;
        this.recurring = recurring;
        this.indicators = indicators;
        this.framework = framework;
        this.words = words;
        this.acting = acting;
        this.clock = clock;
    }

    void fill() {
        keeping.keepUp();
        var today = LocalDate.now(clock);
        var quarter = QuarterId.at(today).before();
        acting.person(ANALYST, () -> {
            publishing.note(quarter, BERG, NoteFactor.GROUP, words.say("cause"), ANALYST);
            publishing.plan(BERG, words.say("action"), words.say("action.responsible"), today.plusMonths(2), ANALYST);
            dispatching.add(words.say("receiver"), "statistik@berg.example", ANALYST);
            if (APPLICATIONS.compareTo(quarter) < 0) {
                publishing.publish(APPLICATIONS, "", ANALYST);
            }
            publishing.publish(quarter, "", ANALYST);
            indicators.enter(indicator("people", today.getYear(), 5), ANALYST);
            indicators.enter(indicator("education", today.getYear(), 0), ANALYST);
            recurring.schedule(
                    Selection.of(PortfolioMeasure.GRANTED, null, null),
                    new Plan(
                            words.say("recurring"),
                            Rhythm.QUARTER,
                            today.withDayOfMonth(1).plusMonths(1),
                            Set.of(Role.ANALYST, Role.ELECTED_REPRESENTATIVE)),
                    ANALYST);
        });
        reports.fill(today.getYear(), ANALYST);
    }

    /** The figures are made up, and say so; one year between them nobody has filled in. */
    private Content indicator(String which, int year, int years) {
        var version = framework.inForceOn(LocalDate.now(clock));
        var source = words.say("indicator.source");
        return new Content(
                words.say("indicator." + which),
                version.id() + "/"
                        + version.priorities().get(years == 0 ? 1 : 0).code(),
                words.say("indicator." + which + ".unit"),
                WantedDirection.HIGHER,
                year - 6,
                source,
                IntStream.range(0, years)
                        .filter(it -> it != 2)
                        .mapToObj(it -> new Value(year - 6 + it, BigDecimal.valueOf(1000 + 7L * it * it), source))
                        .toList());
    }
}
