package se.vagval.calibration.domain;

import java.time.Instant;
import java.util.UUID;
import se.vagval.identity.UserId;

/** Återkoppling om ett kriterium, as somebody who judges by it finds it; of the words of one version, and of no case. */
public record CriterionFeedback(
        UUID id, String version, String criterion, FeedbackTopic topic, String text, UserId by, Instant at) {}
