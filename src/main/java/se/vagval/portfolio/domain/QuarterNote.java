package se.vagval.portfolio.domain;

import java.util.UUID;

/** Anteckning om orsak till en kommuns siffror i ett kvartal. */
public record QuarterNote(UUID id, String place, NoteFactor factor, String text) {}
