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

    /** Whether a level can rest on what stands there: what we have judged ourselves, criteria or gates, is no ground for it. */
    public static boolean carriesLevel(String source) {
        return of(source).filter(EvidenceKind::isJudgedHere).isEmpty();
    }

    public static Optional<EvidenceKind> of(String source) {
        return Stream.of(values())
                .filter(it -> source.equals(it.name()) || source.startsWith(it.name() + "-"))
                .findFirst();
    }

    private boolean isJudgedHere() {
        return this == GATES || this == JUDGEMENTS;
    }

    /** Whether it stands in a version of the application, or was filed or found in the case. */
    public boolean isOfApplication() {
        return compareTo(MUNICIPALITIES) <= 0;
    }
}
