package se.vagval.wording;

import java.time.Instant;

/** Version av en text. {@code drafted}: the draft stood there, nothing of one's own. */
public record TextVersion(int number, String text, String savedBy, Instant savedAt, boolean drafted) {}
