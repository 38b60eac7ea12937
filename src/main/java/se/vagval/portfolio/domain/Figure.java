package se.vagval.portfolio.domain;

import se.vagval.portfolio.PortfolioCut;

/**
 * Siffra. How many cases have a value in a cut, the whole money of those cases, and the part of it that falls on this value:
 * the parts of all values of a cut are the whole.
 */
public record Figure(PortfolioCut cut, String value, long cases, long amount, long part) {}
