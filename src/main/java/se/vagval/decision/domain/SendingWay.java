package se.vagval.decision.domain;

import java.util.Arrays;
import java.util.List;

/** Hur ett brev skickades; a letter that was kept back was not sent at all. */
public enum SendingWay {
    EMAIL,
    MAIL,
    DIGITAL_MAILBOX,
    HANDED_OVER,
    KEPT_BACK;

    public boolean isSent() {
        return this != KEPT_BACK;
    }

    /** The ways by which something is sent. */
    public static List<SendingWay> sending() {
        return Arrays.stream(values()).filter(SendingWay::isSent).toList();
    }
}
