package se.vagval.decision.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many days before a meeting its parts are to be ready; the application's own time is a rule of the framework. */
@ConfigurationProperties("vagval.decision")
public record DecisionSettings(
        @DefaultValue("21") int statementDaysBefore,
        @DefaultValue("14") int reportDaysBefore,
        @DefaultValue("7") int packetDaysBefore) {}
