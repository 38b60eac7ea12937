package se.vagval.worklist.domain;

import java.time.LocalDate;
import se.vagval.casefile.CaseClock;

/** Datum i arbetskorgen. A day, and what it is to the row: only the step's own clock can make the step late. */
public record WorkDate(Meaning meaning, LocalDate day) {

    /** Vad dagen betyder. */
    public enum Meaning {
        /** The last day of the step itself. */
        STEP,
        /** From that day the applicant may ask for a decision, whoever has the case then. */
        CASE,
        MEETING,
        /** When the office means to have decided the case. */
        TARGET,
        /** The same, while the clock stands for the applicant's answer. */
        STOPPED
    }

    static WorkDate ofStep(LocalDate day) {
        return new WorkDate(Meaning.STEP, day);
    }

    /** After six months the party may ask for a decision, FL 12 §. */
    static WorkDate ofCase(LocalDate received) {
        return new WorkDate(Meaning.CASE, CaseClock.legalLimit(received));
    }

    static WorkDate ofMeeting(LocalDate day) {
        return new WorkDate(Meaning.MEETING, day);
    }
}
