package se.vagval.assessment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.initiative.InitiativeRelation;

/** How one neighbour stands to the project. */
record NeighbourForm(
        @Nullable UUID neighbour,
        @NotNull @Nullable InitiativeRelation relation,
        @Nullable @Size(max = 5000) String lesson) {}
