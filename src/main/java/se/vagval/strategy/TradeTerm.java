package se.vagval.strategy;

/** Fackterm. A word of the trade and what it means, for readers who are not of the trade. */
public record TradeTerm(String word, String explained) {}
