package se.vagval.portfolio.domain;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.PortfolioReader;

/** Strategiindikatorerna, to read beside the portfolio. */
@Service
@PortfolioReader
@Transactional(readOnly = true)
public class IndicatorReading {

    private final IndicatorRepository indicators;

    IndicatorReading(IndicatorRepository indicators) {
        this.indicators = indicators;
    }

    /** Goal by goal, by name within a goal. */
    public List<StrategyIndicator> all() {
        return indicators.all();
    }
}
