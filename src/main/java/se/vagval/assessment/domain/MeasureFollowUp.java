package se.vagval.assessment.domain;

import java.time.Instant;
import se.vagval.assessment.MeasureState;
import se.vagval.identity.UserId;

/** Uppföljning: how a measure stood when somebody told of it. {@code measure} is the fingerprint of its words. */
public record MeasureFollowUp(String measure, String text, MeasureState state, String note, UserId by, Instant at) {}
