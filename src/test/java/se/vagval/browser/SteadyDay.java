package se.vagval.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.vagval.web.Swedish;

/** The portal on one and the same morning, so that every day it counts from today is the same whenever the test is run. */
@TestConfiguration(proxyBeanMethods = false)
class SteadyDay {

    private static final Instant MORNING = LocalDate.of(2026, 11, 16)
            .atTime(LocalTime.of(8, 0))
            .atZone(Swedish.ZONE)
            .toInstant();

    @Bean
    @Primary
    Clock steadyDay() {
        return Clock.offset(Clock.system(Swedish.ZONE), Duration.between(Instant.now(), MORNING));
    }
}
