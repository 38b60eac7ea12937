package se.vagval.assessment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Utvecklingsambition och innovationsnivå, as the dialogue described what decides whether breadth can be reached. */
public record SpecialisationAmbition(String development, String innovation) {

    public static final SpecialisationAmbition NONE = new SpecialisationAmbition(null, null);

    public SpecialisationAmbition(@Nullable String development, @Nullable String innovation) {
        this.development = Objects.requireNonNullElse(development, "");
        this.innovation = Objects.requireNonNullElse(innovation, "");
    }
}
