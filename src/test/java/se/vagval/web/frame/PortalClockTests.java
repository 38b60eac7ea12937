package se.vagval.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Whatever clock the machine keeps, the day in a form is the portal's. */
class PortalClockTests {

    private static final Clock HALF_AN_HOUR_INTO_THE_DAY =
            Clock.fixed(Instant.parse("2026-01-31T23:30:00Z"), ZoneId.of("Europe/Stockholm"));

    record SentForm(@PastOrPresent LocalDate on) {}

    @Test
    void todayIsNotToComeTheFirstHourOfTheSwedishDay() {
        var configuration = Validation.byDefaultProvider().configure();
        new PortalClock().sameDayInForms(HALF_AN_HOUR_INTO_THE_DAY).customize(configuration);
        try (var factory = configuration.buildValidatorFactory()) {
            var validator = factory.getValidator();

            assertThat(validator.validate(new SentForm(LocalDate.of(2026, 2, 1))))
                    .isEmpty();
            assertThat(validator.validate(new SentForm(LocalDate.of(2026, 2, 2))))
                    .hasSize(1);
        }
    }

    @Test
    void tellsSwedishTime() {
        assertThat(new PortalClock().clock().getZone()).isEqualTo(ZoneId.of("Europe/Stockholm"));
    }
}
