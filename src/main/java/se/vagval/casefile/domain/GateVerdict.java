package se.vagval.casefile.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import se.vagval.strategy.GateOutcome;

/** What the officer says about one gate; no outcome means not judged yet. */
@NamedInterface("work")
public record GateVerdict(@Nullable GateOutcome outcome, String note) {}
