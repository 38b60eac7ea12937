package se.vagval.strategy.domain;

import java.time.LocalDate;

/** Beslut om ramverket. By which decision a version was published; what the portal brings with it has none. */
public record Publication(String registryNumber, String decision, LocalDate decidedOn) {}
