package se.vagval.strategy.domain;

/** Rad i en ordalydelsefil. What became of one thing that a region's file words: where it is, and how it went. */
public record WordingRow(String file, String version, String part, String code, WordingOutcome outcome, String field) {}
