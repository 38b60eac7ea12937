package se.vagval.statement.domain;

/** Det lästa. Which round somebody has read, and the fingerprint of its words; only this is what a decision is about. */
public record Seen(int round, String hash) {}
