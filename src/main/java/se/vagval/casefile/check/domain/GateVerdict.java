package se.vagval.casefile.check.domain;

import org.jspecify.annotations.Nullable;
import se.vagval.strategy.GateOutcome;

/** What the officer says about one gate; no outcome means not judged yet. */
public record GateVerdict(@Nullable GateOutcome outcome, String note) {}
