package se.vagval.assessment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.database.StoredDocument;
import se.vagval.language.SwedishClauses;

/**
 * Aktörer: who is affected or affects, with power and influence, and who is not here though they ought to be. That nobody is
 * missing is an answer too; what is written beside it is then why, and names no party.
 */
public record ActorAnswer(List<InvolvedActor> actors, String notHere, Boolean nobodyMissing) implements StoredDocument {

    public static final ActorAnswer NONE = new ActorAnswer(null, null, null);

    public ActorAnswer(
            @Nullable List<InvolvedActor> actors, @Nullable String notHere, @Nullable Boolean nobodyMissing) {
        this.actors = actors == null ? List.of() : List.copyOf(actors);
        this.notHere = notHere == null ? "" : notHere;
        this.nobodyMissing = Boolean.TRUE.equals(nobodyMissing);
    }

    public static ActorAnswer missing(List<InvolvedActor> actors, String notHere) {
        return new ActorAnswer(actors, notHere, false);
    }

    boolean decisivePartyMissing() {
        return actors.stream().anyMatch(it -> it.missing() && it.decisive());
    }

    boolean isComplete() {
        return nobodyMissing || !notHere.isBlank();
    }

    /** The parties that ought to be here and are not, in the officer's words; nothing when nobody is missing. */
    String missingParties() {
        return nobodyMissing || SwedishClauses.words().saysNobody(notHere) ? "" : notHere;
    }
}
