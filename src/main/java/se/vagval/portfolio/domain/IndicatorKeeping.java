package se.vagval.portfolio.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.Analyst;
import se.vagval.identity.UserId;
import se.vagval.portfolio.domain.PortfolioAct.IndicatorChanged;
import se.vagval.portfolio.domain.PortfolioAct.IndicatorEntered;
import se.vagval.portfolio.domain.StrategyIndicator.Content;
import se.vagval.web.NamedRegister;

/** Föra in indikatorer och deras värden: the analyst's, as the figures come. */
@Service
@Analyst
@Transactional
public class IndicatorKeeping {

    private final IndicatorRepository indicators;
    private final NamedRegister<StrategyIndicator, Content> register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IndicatorKeeping(IndicatorRepository indicators, ApplicationEventPublisher events, Clock clock) {
        this.indicators = indicators;
        this.register = new NamedRegister<>(indicators, "indicator");
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StrategyIndicator get(UUID id) {
        return register.get(id);
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String name, UUID by) {
        return indicators.hasAnother(name, by);
    }

    /** Nothing when there is one of that name. */
    public Optional<UUID> enter(Content content, UserId analyst) {
        var entered = new StrategyIndicator(UUID.randomUUID(), 1, content, analyst, clock.instant());
        return register.enter(
                entered, () -> events.publishEvent(new IndicatorEntered(entered.id(), analyst, content.name())));
    }

    /** @return the version after it */
    public int change(UUID id, Content content, int seen, UserId analyst) {
        return register.change(
                new StrategyIndicator(id, seen, content, analyst, clock.instant()),
                () -> events.publishEvent(new IndicatorChanged(id, analyst, content.name())));
    }
}
