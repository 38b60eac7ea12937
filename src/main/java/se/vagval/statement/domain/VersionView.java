package se.vagval.statement.domain;

import java.time.Instant;

/** A kept version of one block. {@code drafted}: the draft was printed, nothing of one's own. */
public record VersionView(int number, String text, String savedBy, Instant savedAt, boolean drafted) {}
