package se.vagval.decision.domain;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many days before a meeting its parts are to be ready; the application's own time is a rule of the framework. */
@ConfigurationProperties("vagval.decision")
public record DecisionSettings(
        @DefaultValue("21") int statementDaysBefore,
        @DefaultValue("14") int reportDaysBefore,
        @DefaultValue("7") int packetDaysBefore) {

    /** Whether the members have been sent the agenda: from then on only the secretary changes it, and the change is marked. */
    boolean isSentOut(LocalDate meeting, LocalDate today) {
        return !today.isBefore(meeting.minusDays(packetDaysBefore));
    }
}
