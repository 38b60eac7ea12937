package se.vagval.portfolio.domain;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.BriefReader;
import se.vagval.identity.UserId;

/** Spara ett tankeprov. It is nobody's but the one's who made it, and decides nothing. */
@Service
@Transactional
@BriefReader
public class ScenarioKeeping {

    private final ScenarioRepository scenarios;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScenarioKeeping(ScenarioRepository scenarios, ApplicationEventPublisher events, Clock clock) {
        this.scenarios = scenarios;
        this.events = events;
        this.clock = clock;
    }

    public void keep(Scenario scenario, UserId owner) {
        scenarios.add(scenario, owner, clock.instant());
        events.publishEvent(new PortfolioAct.ScenarioKept(scenario.id(), owner));
    }

    public void drop(UUID scenario, UserId owner) {
        if (scenarios.remove(scenario, owner)) {
            events.publishEvent(new PortfolioAct.ScenarioDropped(scenario, owner));
        }
    }
}
