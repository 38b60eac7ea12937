package se.vagval.web.frame;

import java.time.Clock;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.vagval.web.Swedish;

/** The portal's clock tells Swedish time, also to those who check what a person typed. */
@Configuration
class PortalClock {

    @Bean
    Clock clock() {
        return Clock.system(Swedish.ZONE);
    }

    @Bean
    ValidationConfigurationCustomizer sameDayInForms(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
