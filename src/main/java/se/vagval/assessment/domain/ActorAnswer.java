package se.vagval.assessment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;

/** Aktörer: who is affected or affects, with power and influence, and who is not here though they ought to be. */
@NamedInterface("work")
public record ActorAnswer(List<InvolvedActor> actors, String notHere) {

    public static final ActorAnswer NONE = new ActorAnswer(null, null);

    public ActorAnswer(@Nullable List<InvolvedActor> actors, @Nullable String notHere) {
        this.actors = actors == null ? List.of() : List.copyOf(actors);
        this.notHere = notHere == null ? "" : notHere;
    }

    boolean decisivePartyMissing() {
        return actors.stream().anyMatch(it -> it.missing() && it.decisive());
    }
}
