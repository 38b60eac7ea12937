package se.vagval.strategy;

import java.time.Instant;
import java.util.List;

/** Det som sägs om ett kriterium by those who judge by it; for whoever changes its words, and never with who said it. */
public interface CriterionVoices {

    /** One thing said of the criterion as a version words it; {@code topic} is the key of what it is about. */
    record Voice(String topic, String text, String version, Instant at) {}

    /** Latest first. */
    List<Voice> on(String criterion);
}
