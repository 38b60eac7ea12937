package se.vagval.assessment.domain;

import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Grade;
import se.vagval.assessment.PastDecisions.PastDecision;
import se.vagval.casefile.Neighbour;

/** Prejudikat. How a case that is like this one was graded on one criterion and why, and what was proposed and decided in it. */
public record Precedent(
        Neighbour caseFile,
        Grade grade,
        String motivation,
        @Nullable PastDecision decision) {}
