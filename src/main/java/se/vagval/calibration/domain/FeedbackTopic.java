package se.vagval.calibration.domain;

/** Vad återkopplingen om ett kriterium gäller. */
public enum FeedbackTopic {
    ANCHORS,
    QUESTION,
    GUIDANCE,
    RULE,
    OTHER
}
