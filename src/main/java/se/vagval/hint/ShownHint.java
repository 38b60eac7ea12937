package se.vagval.hint;

import se.vagval.strategy.HintCode;

/** Visat påpekande: which, and what it was about, so that two of a kind in one place are told apart. */
public record ShownHint(HintCode code, String subject) {}
