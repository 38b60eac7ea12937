package se.vagval.casefile.domain;

import java.time.Instant;

/** One version of an application in the list of versions. */
public record VersionLine(int number, String savedBy, Instant savedAt) {}
