package se.vagval.assessment;

import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Citation;

/** Leverans; {@code citation} is the passage of the application that promises it, {@code source} where else it is said. */
public record Deliverable(
        String what,
        String forWhom,
        String change,
        @Nullable DeliverableKind kind,
        @Nullable Boolean digital,
        @Nullable String source,
        @Nullable Citation citation) {

    public Deliverable(String what, String forWhom, String change) {
        this(what, forWhom, change, null, null, null, null);
    }

    public Deliverable promisedIn(@Nullable Citation passage) {
        return new Deliverable(what, forWhom, change, kind, digital, source, passage);
    }

    /** What a form names the passage by. */
    public String at() {
        return citation == null ? "" : EffectChain.keyOf(citation);
    }

    public boolean unclear() {
        return kind != null && kind.mustBeConcrete() && change.isBlank();
    }
}
