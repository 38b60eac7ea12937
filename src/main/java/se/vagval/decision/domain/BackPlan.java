package se.vagval.decision.domain;

import java.time.LocalDate;
import se.vagval.strategy.AmountRules;

/** Bakåtplanering. What has to be done by which day for a case to be decided at a meeting. */
public record BackPlan(
        LocalDate meeting, LocalDate application, LocalDate statement, LocalDate report, LocalDate packet) {

    static BackPlan of(LocalDate meeting, AmountRules rules, DecisionSettings settings) {
        return new BackPlan(
                meeting,
                meeting.minusWeeks(rules.weeksBeforeMeeting()),
                meeting.minusDays(settings.statementDaysBefore()),
                meeting.minusDays(settings.reportDaysBefore()),
                meeting.minusDays(settings.packetDaysBefore()));
    }

    /** The application came in too late to be sure of this meeting; a warning, not a bar. */
    public boolean isLate(LocalDate received) {
        return received.isAfter(application);
    }
}
