package se.vagval.assessment.domain;

/** Vad som RUS-säkras utan att vara en ansökan; an exercise is its owner's alone and is nobody's business but theirs. */
public enum RunKind {
    STRATEGY,
    REFERRAL,
    PROCESS,
    PRACTICE;

    public boolean isShared() {
        return this != PRACTICE;
    }
}
