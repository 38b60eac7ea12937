package se.vagval.assessment;

import java.util.Optional;
import java.util.stream.Stream;

/** Slag av underlag that a judgement may cite beside the application's own texts and the notes; a source begins with its name. */
public enum EvidenceKind {
    ACTORS,
    BUDGET,
    FINANCING,
    MUNICIPALITIES,
    SUPPLEMENT,
    REFERRAL,
    ATTACHMENT,
    GATES,
    JUDGEMENTS;

    /** Whether a level can rest on what stands there: a judgement is no ground for another of the same assessment. */
    public static boolean carriesLevel(String source) {
        return of(source).filter(JUDGEMENTS::equals).isEmpty();
    }

    public static Optional<EvidenceKind> of(String source) {
        return Stream.of(values())
                .filter(it -> source.equals(it.name()) || source.startsWith(it.name() + "-"))
                .findFirst();
    }

    /** Whether it stands in a version of the application, or was filed or found in the case. */
    public boolean isOfApplication() {
        return compareTo(MUNICIPALITIES) <= 0;
    }
}
