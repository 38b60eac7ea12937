package se.vagval.assessment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.RelatedInitiative;
import se.vagval.initiative.InitiativeRelation;

/** How one neighbour stands to the project. */
record NeighbourForm(
        @Nullable UUID neighbour,
        @NotNull @Nullable InitiativeRelation relation,
        @Nullable @Size(max = 5000) String lesson) {

    /** What has been said of the neighbour stands there to go on from. */
    static NeighbourForm of(@Nullable UUID neighbour, Optional<RelatedInitiative> told) {
        return new NeighbourForm(
                neighbour,
                told.map(RelatedInitiative::relation).orElse(null),
                told.map(RelatedInitiative::lesson).orElse(""));
    }
}
