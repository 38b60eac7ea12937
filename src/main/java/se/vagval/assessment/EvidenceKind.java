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

    public static Optional<EvidenceKind> of(String source) {
        return Stream.of(values())
                .filter(it -> source.equals(it.name()) || source.startsWith(it.name() + "-"))
                .findFirst();
    }
}
