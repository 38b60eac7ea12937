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
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

/** Föra in indikatorer och deras värden: the analyst's, as the figures come. */
@Service
@Analyst
@Transactional
public class IndicatorKeeping {

    private final IndicatorRepository indicators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IndicatorKeeping(IndicatorRepository indicators, ApplicationEventPublisher events, Clock clock) {
        this.indicators = indicators;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StrategyIndicator get(UUID id) {
        return indicators.find(id).orElseThrow(() -> new NotFoundRefusal("indicator"));
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String name, UUID by) {
        return indicators.hasAnother(name, by);
    }

    /** Nothing when there is one of that name. */
    public Optional<UUID> enter(Content content, UserId analyst) {
        requireSound(content);
        var entered = new StrategyIndicator(UUID.randomUUID(), 1, content, analyst, clock.instant());
        if (indicators.hasAnother(content.name(), entered.id()) || !indicators.add(entered)) {
            return Optional.empty();
        }
        events.publishEvent(new IndicatorEntered(entered.id(), analyst, content.name()));
        return Optional.of(entered.id());
    }

    /**
     * What is said again changes nothing and leaves no trace.
     *
     * @return the version after it
     */
    public int change(UUID id, Content content, int seen, UserId analyst) {
        requireSound(content);
        var standing = get(id);
        EditedMeanwhileRefusal.requireSame(seen, standing.version());
        if (standing.content().equals(content)) {
            return standing.version();
        }
        if (!indicators.change(new StrategyIndicator(id, seen, content, analyst, clock.instant()), seen)) {
            throw new EditedMeanwhileRefusal();
        }
        events.publishEvent(new IndicatorChanged(id, analyst, content.name()));
        return seen + 1;
    }

    private static void requireSound(Content content) {
        if (!content.isSound()) {
            throw new IllegalArgumentException(
                    "an indicator needs name, unit and source, and each value a year and a source");
        }
    }
}
